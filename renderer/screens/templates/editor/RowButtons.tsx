import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useWords } from '../../../bridge/words.ts'
import { Button } from '../../../ui/Button.tsx'
import style from './Editor.module.css'

type RowButtonsProps = {
  /** What the buttons act on, for those who do not see it. */
  readonly name: string
  readonly onMove: ((by: 1 | -1) => void) | null
  readonly onRemove: () => void
}

export function RowButtons({ name, onMove, onRemove }: RowButtonsProps) {
  const say = useWords()
  const label = (verb: 'up' | 'down' | 'removeOne') =>
    `${say(`templateScreens.edit.${verb}`)}: ${name}`
  return (
    <span className={style.buttons}>
      {onMove === null ? null : (
        <>
          <Button look="quiet" square aria-label={label('up')} onPress={() => onMove(-1)}>
            <ArrowUp aria-hidden />
          </Button>
          <Button look="quiet" square aria-label={label('down')} onPress={() => onMove(1)}>
            <ArrowDown aria-hidden />
          </Button>
        </>
      )}
      <Button look="quiet" square aria-label={label('removeOne')} onPress={onRemove}>
        <Trash2 aria-hidden />
      </Button>
    </span>
  )
}
