import { Fragment } from 'react'
import { useWords } from '../../bridge/words.ts'
import style from './Shortcuts.module.css'

/** Each entry: the word of the catalogue, then the keys; two of them do the two things it names. */
const shortcuts = [
  ['keyNew', 'Ctrl+N'],
  ['keyPaste', 'Ctrl+Shift+V'],
  ['keyExport', 'Ctrl+E'],
  ['keyBold', 'Ctrl+B', 'Ctrl+I'],
  ['keyLink', 'Ctrl+K'],
  ['keyRoles', 'Ctrl+Alt+1…5'],
  ['keyLists', 'Ctrl+Shift+7', 'Ctrl+Shift+8'],
  ['keyUndo', 'Ctrl+Z', 'Ctrl+Y'],
  ['keyFind', 'Ctrl+F'],
  ['keyTrash', 'Delete'],
  ['keyHelp', 'F1'],
  ['keySettings', 'Ctrl+,'],
] as const

export function Shortcuts() {
  const say = useWords()
  return (
    <table className={style.table}>
      <caption className={style.caption}>{say('help.shortcuts')}</caption>
      <thead className={style.head}>
        <tr>
          <th scope="col">{say('help.does')}</th>
          <th scope="col">{say('help.keys')}</th>
        </tr>
      </thead>
      <tbody>
        {shortcuts.map(([word, ...keys]) => (
          <tr key={word}>
            <td>{say(`help.${word}`)}</td>
            <td className={style.keys}>
              {keys.map((key, at) => (
                <Fragment key={key}>
                  {at === 0 ? null : ' '}
                  <kbd className={style.key}>{key}</kbd>
                </Fragment>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
