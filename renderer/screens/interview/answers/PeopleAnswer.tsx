import { X } from 'lucide-react'
import { useState } from 'react'
import type { Speaker } from '#core/release/block.ts'
import type { LocalDate } from '#core/text/local-date.ts'
import { useWords } from '../../../bridge/words.ts'
import { PersonPicker } from '../../../directory/PersonPicker.tsx'
import { Button } from '../../../ui/Button.tsx'
import { isNobody } from '../answer-state.ts'
import style from './Answers.module.css'
import type { AnswerProps } from './answer-props.ts'

type PeopleAnswerProps = AnswerProps<'people'> & { readonly date: LocalDate | null }

type Row = { readonly key: number; readonly person: Speaker }

const nobody: Speaker = { name: '', office: '' }

/** One row more than there are people: going on with Tab is all it takes to name the next. */
export function PeopleAnswer({ answer, date, onChange }: PeopleAnswerProps) {
  const say = useWords()
  const [rows, setRows] = useState<readonly Row[]>(() =>
    withEmptyRow((answer?.people ?? []).map((person, key) => ({ key, person }))),
  )

  function put(changed: readonly Row[]) {
    setRows(withEmptyRow(changed))
    const people = changed.map(({ person }) => person).filter((person) => !isNobody(person))
    onChange({ kind: 'people', people })
  }

  return (
    <div className={style.rows}>
      {rows.map(({ key, person }, at) => (
        <fieldset key={key} className={style.person}>
          <legend className={style.hidden}>{say('interview.person', { number: at + 1 })}</legend>
          <PersonPicker
            value={person}
            date={date}
            autoFocus={at === 0}
            onChange={(changed) =>
              put(rows.map((row) => (row.key === key ? { key, person: changed } : row)))
            }
          />
          <Button
            look="quiet"
            square
            isDisabled={isNobody(person)}
            aria-label={say('interview.removePerson', { number: at + 1 })}
            onPress={() => put(rows.filter((row) => row.key !== key))}
          >
            <X aria-hidden />
          </Button>
        </fieldset>
      ))}
      <p className={style.note}>{say('interview.morePeople')}</p>
    </div>
  )
}

function withEmptyRow(rows: readonly Row[]): readonly Row[] {
  const last = rows.at(-1)
  if (last !== undefined && isNobody(last.person)) return rows
  const key = rows.reduce((highest, row) => Math.max(highest, row.key), -1) + 1
  return [...rows, { key, person: nobody }]
}
