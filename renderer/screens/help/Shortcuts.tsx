import { Fragment } from 'react'
import { deskCommandSchema, deskCommands, spellDeskKey } from '#contract/desk-command.ts'
import { useWords } from '../../bridge/words.ts'
import { editorCommands } from '../../editor/commands.ts'
import { spellShortcut } from '../../editor/extensions/shortcuts.ts'
import style from './Shortcuts.module.css'

type Line = { readonly name: string; readonly keys: readonly string[] }

/** Keys that belong to one place and are no command of the desk. */
const localKeys = [
  ['keyMarks', 'F8', 'Shift+F8'],
  ['keySettle', 'Ctrl+Enter'],
  ['keyPlainPaste', 'Ctrl+Shift+V'],
  ['keyMention', '@'],
  ['keyFind', 'Ctrl+F'],
  ['keyTrash', 'Delete'],
] as const

/** Every command with its keys, read from where they are defined, so that the list cannot lie. */
export function Shortcuts() {
  const say = useWords()
  const desk = deskCommandSchema.options.map(
    (id): Line => ({
      name: say(`menu.${id}`).replace(/…$/, ''),
      keys: [spellDeskKey(deskCommands[id].keys[0])],
    }),
  )
  const text = editorCommands.map(
    ({ id, shortcut }): Line => ({
      name: say(`editor.commands.${id}`),
      keys: [spellShortcut(shortcut, 'Ctrl')],
    }),
  )
  const local = localKeys.map(([word, ...keys]): Line => ({ name: say(`help.${word}`), keys }))
  return (
    <table className={style.table}>
      <caption className={style.caption}>{say('help.shortcuts')}</caption>
      <thead className={style.head}>
        <tr>
          <th scope="col">{say('help.does')}</th>
          <th scope="col">{say('help.keys')}</th>
        </tr>
      </thead>
      <Group title={say('help.keysDesk')} lines={desk} />
      <Group title={say('help.keysText')} lines={text} />
      <Group title={say('help.keysPlaces')} lines={local} />
    </table>
  )
}

function Group({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2} className={style.group}>
          {title}
        </th>
      </tr>
      {lines.map(({ name, keys }) => (
        <tr key={name}>
          <td>{name}</td>
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
  )
}
