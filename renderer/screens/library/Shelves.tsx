import { BookCheck, CircleHelp, Contact, PackageOpen, Send, Settings } from 'lucide-react'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import style from './Shelves.module.css'
import { countShelves, type Shelf, type Stock } from './shelf.ts'

type ShelvesProps = {
  /** Null until it is known: a zero would be a false count. */
  readonly stock: Stock | null
  readonly shelf: Shelf
  readonly onChoose: (choice: { readonly shelf: Shelf }) => void
  readonly onLedger: () => void
  readonly onParcel: () => void
  readonly onOutbox: () => void
  readonly onDirectory: () => void
  readonly onSettings: () => void
  readonly onHelp: () => void
}

export function Shelves(props: ShelvesProps) {
  const { stock, shelf, onChoose, onOutbox, onLedger, onParcel, onDirectory, onSettings, onHelp } =
    props
  const say = useWords()
  const counts = stock === null ? null : countShelves(stock)
  const entry = (target: Shelf, label: string) => (
    <li key={target}>
      <button
        type="button"
        className={style.entry}
        aria-current={shelf === target ? 'page' : undefined}
        onClick={() => onChoose({ shelf: target })}
      >
        {label}
        <span className={style.count}>
          {counts === null ? null : say('library.number', { value: counts[target] })}
        </span>
      </button>
    </li>
  )
  return (
    <div className={style.shelves}>
      <ul className={style.list}>
        {entry('all', say('library.releases'))}
        {entry('trash', say('library.trash'))}
      </ul>
      <h2 className={style.heading}>{say('library.status')}</h2>
      <ul className={style.list}>
        {entry('draft', say('library.draft'))}
        {entry('review', say('library.review'))}
        {entry('approved', say('library.approved'))}
        {entry('sent', say('library.sent'))}
      </ul>
      <div className={style.foot}>
        <Button look="quiet" onPress={onOutbox}>
          <Send aria-hidden />
          {say('outbox.title')}
        </Button>
        <Button look="quiet" onPress={onLedger}>
          <BookCheck aria-hidden />
          {say('ledger.title')}
        </Button>
        <Button look="quiet" onPress={onParcel}>
          <PackageOpen aria-hidden />
          {say('parcel.title')}
        </Button>
        <Button look="quiet" onPress={onDirectory}>
          <Contact aria-hidden />
          {say('directory.title')}
        </Button>
        <Button look="quiet" onPress={onSettings}>
          <Settings aria-hidden />
          {say('library.settings')}
        </Button>
        <Button look="quiet" onPress={onHelp}>
          <CircleHelp aria-hidden />
          {say('library.help')}
        </Button>
      </div>
    </div>
  )
}
