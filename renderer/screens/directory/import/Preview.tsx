import type { Planned } from '#core/directory/exchange/plan-import.ts'
import type { Trouble } from '#core/directory/exchange/read-table.ts'
import { type EntryKind, fieldsOf } from '#core/directory/texts.ts'
import { useWords } from '../../../bridge/words.ts'
import style from './ImportView.module.css'

type PreviewProps = {
  readonly kind: EntryKind
  readonly plan: readonly Planned[]
  readonly leftOut: readonly Trouble[]
}

const shown = 5

/** What would happen, in numbers, and the first rows as the directory would take them. */
export function Preview({ kind, plan, leftOut }: PreviewProps) {
  const say = useWords()
  const count = (what: Planned['kind']) => plan.filter((each) => each.kind === what).length
  const lost = leftOut.filter(({ kind: why }) => why !== 'formula' && why !== 'field-unreadable')
  const first = plan.slice(0, shown)
  const fields = fieldsOf[kind].filter((field) =>
    first.some(({ incoming }) => (incoming.texts[field] ?? '') !== ''),
  )
  return (
    <>
      <div role="status">
        <ul className={style.counts} aria-label={say('directory.intake.what')}>
          <li data-tone="ok">{say('directory.intake.new', { count: count('new') })}</li>
          <li data-tone="warn">{say('directory.intake.similar', { count: count('similar') })}</li>
          <li>{say('directory.intake.same', { count: count('same') })}</li>
          {lost.length === 0 ? null : (
            <li data-tone="error">{say('directory.intake.leftOut', { count: lost.length })}</li>
          )}
        </ul>
      </div>
      {first.length === 0 ? null : (
        <section
          className={style.scroll}
          aria-label={say('directory.intake.preview')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard
          tabIndex={0}
        >
          <table className={style.table}>
            <caption>{say('directory.intake.preview')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('directory.intake.line')}</th>
                {fields.map((field) => (
                  <th key={field} scope="col">
                    {say(`directory.field.${field}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {first.map(({ incoming: { line, texts } }) => (
                <tr key={line}>
                  <td>{line}</td>
                  {fields.map((field) => (
                    <td key={field}>{texts[field]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}
