import { memo } from 'react'
import { type Part, type Piece, parts } from '#core/intake/piece.ts'
import { useWords } from '../../bridge/words.ts'
import style from './Intake.module.css'
import { useMore } from './use-more.ts'

type PieceListProps = {
  readonly pieces: readonly Piece[]
  readonly onAssign: (pieceId: string, part: Part) => void
}

export function PieceList({ pieces, onAssign }: PieceListProps) {
  const { shown, end } = useMore<HTMLLIElement>(pieces.length)
  return (
    <ol className={style.pieces}>
      {pieces.slice(0, shown).map((piece, index) => (
        <PieceRow key={piece.id} piece={piece} number={index + 1} onAssign={onAssign} />
      ))}
      {shown < pieces.length ? <li ref={end} className={style.more} aria-hidden /> : null}
    </ol>
  )
}

type PieceRowProps = {
  readonly piece: Piece
  readonly number: number
  readonly onAssign: PieceListProps['onAssign']
}

/** The system's own select: a long paste makes a thousand of these. */
const PieceRow = memo(function PieceRow({ piece, number, onAssign }: PieceRowProps) {
  const say = useWords()
  const take = (value: string) => {
    const part = parts.find((name) => name === value)
    if (part !== undefined) onAssign(piece.id, part)
  }
  return (
    <li className={style.piece} data-part={piece.part}>
      <select
        className={style.part}
        aria-label={say('intake.partOf', { number })}
        value={piece.part}
        onChange={({ currentTarget }) => take(currentTarget.value)}
      >
        {parts.map((part) => (
          <option key={part} value={part}>
            {say(`intake.part.${part}`)}
          </option>
        ))}
      </select>
      <p className={style.pieceText}>{piece.text}</p>
    </li>
  )
})
