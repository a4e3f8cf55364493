import { Eye } from 'lucide-react'
import type { Format } from '#contract/calls.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckCards } from '../../ui/CheckCards.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { type Exit, formatsOf } from './exits/way-out.ts'
import style from './HandOver.module.css'

type FormatsProps = {
  readonly exit: Exit
  readonly formats: readonly Format[]
  readonly onChange: (formats: readonly Format[]) => void
  readonly onLook: (format: Format) => void
}

export function Formats({ exit, formats, onChange, onLook }: FormatsProps) {
  const say = useWords()
  const offered = formatsOf(exit)
  const chosen = formats.filter((id) => offered.includes(id))
  const options = offered.map((id) => {
    const label = say(`handOver.format.${id}`)
    return {
      id,
      label,
      hint: say(`handOver.formatHelp.${id}`),
      aside: (
        <Button
          look="quiet"
          square
          id={lookId(id)}
          aria-label={say('handOver.previewEach', { format: label })}
          onPress={() => onLook(id)}
        >
          <Eye aria-hidden />
        </Button>
      ),
    }
  })
  return (
    <section className={style.section}>
      <h3 className={style.heading}>{say('handOver.formats')}</h3>
      <CheckCards
        label={say('handOver.formats')}
        options={options}
        chosen={chosen}
        onChange={onChange}
      />
      {exit === 'outbox' ? (
        <>
          <p className={style.help}>
            {say('handOver.mailFormats')}
            {chosen.length === 0 ? ` ${say('handOver.mailNoFormat')}` : null}
          </p>
          <div className={style.buttons}>
            <Button id={lookId('eml')} onPress={() => onLook('eml')}>
              <Eye aria-hidden />
              {say('handOver.lookMail')}
            </Button>
          </div>
        </>
      ) : null}
      {exit !== 'outbox' && chosen.length === 0 ? (
        <Notice tone="warn">{say('handOver.noFormat')}</Notice>
      ) : null}
    </section>
  )
}

/** Where the focus goes back to after a look. */
export function lookId(format: Format): string {
  return `hand-over-look-${format}`
}
