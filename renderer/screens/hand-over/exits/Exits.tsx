import { Clipboard, FileArchive, Folder, Printer, Send, Usb } from 'lucide-react'
import { useWords } from '../../../bridge/words.ts'
import { OptionCards } from '../../../ui/OptionCards.tsx'
import style from '../HandOver.module.css'
import { type Exit, exits } from './way-out.ts'

const icons = {
  folder: Folder,
  stick: Usb,
  zip: FileArchive,
  outbox: Send,
  copy: Clipboard,
  print: Printer,
} as const satisfies Record<Exit, typeof Folder>

type ExitsProps = { readonly exit: Exit; readonly onChange: (exit: Exit) => void }

export function Exits({ exit, onChange }: ExitsProps) {
  const say = useWords()
  const options = exits.map((id) => {
    const Icon = icons[id]
    return {
      id,
      label: (
        <span key={id} className={style.exit}>
          <Icon aria-hidden size={16} />
          {say(`handOver.exit.${id}`)}
        </span>
      ),
    }
  })
  return (
    <section className={style.section}>
      <h3 className={style.heading}>{say('handOver.exits')}</h3>
      <OptionCards
        label={say('handOver.exits')}
        look="tiles"
        options={options}
        value={exit}
        onChange={onChange}
      />
    </section>
  )
}
