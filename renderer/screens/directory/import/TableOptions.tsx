import { type EntryKind, type FieldName, fieldsOf } from '#core/directory/texts.ts'
import { useWords } from '../../../bridge/words.ts'
import { delimiters } from '../../../directory/exchange/csv.ts'
import { encodings } from '../../../directory/exchange/decode.ts'
import type { FileRead } from '../../../directory/exchange/read-file.ts'
import { Choice } from '../../../ui/Choice.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import style from './ImportView.module.css'
import type { ImportState, ImportStore } from './import-store.ts'

type TableOptionsProps = {
  readonly kind: EntryKind
  readonly state: ImportState
  readonly read: Exclude<FileRead, { readonly kind: 'refused' }>
  readonly store: ImportStore
}

/** How the file was understood, and every answer can be changed. */
export function TableOptions({ kind, state, read, store }: TableOptionsProps) {
  const say = useWords()
  return (
    <>
      <div className={style.options}>
        <Choice
          label={say('directory.intake.encoding')}
          value={read.encoding}
          options={encodings.map((id) => ({ id, label: say(`directory.intake.encodings.${id}`) }))}
          onChange={(encoding) => void store.chooseEncoding(encoding)}
        />
        {read.kind === 'table' ? (
          <>
            <Choice
              label={say('directory.intake.delimiter')}
              value={read.delimiter}
              options={delimiters.map((id) => ({
                id,
                label: say(`directory.intake.delimiters.${id}`),
              }))}
              onChange={(delimiter) => void store.chooseDelimiter(delimiter)}
            />
            <Choice
              label={say('directory.intake.header')}
              value={state.hasHeader ? 'yes' : 'no'}
              options={(['yes', 'no'] as const).map((id) => ({
                id,
                label: say(`directory.intake.headers.${id}`),
              }))}
              onChange={(answer) => store.chooseHeader(answer === 'yes')}
            />
          </>
        ) : null}
      </div>
      {read.wrongLine === null ? null : (
        <Notice tone="warn">
          {say('directory.intake.wrongLetters', { line: read.wrongLine })}
        </Notice>
      )}
      {read.kind === 'table' ? (
        <fieldset className={style.columns}>
          <legend className={style.legend}>{say('directory.intake.columns')}</legend>
          <div className={style.options}>
            {state.columns.map((field, at) => (
              <Choice<FieldName | 'none'>
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                key={at}
                label={columnName(at)}
                value={field ?? 'none'}
                options={[
                  { id: 'none', label: say('directory.intake.skipColumn') },
                  ...fieldsOf[kind].map((id) => ({ id, label: say(`directory.field.${id}`) })),
                ]}
                onChange={(chosen) => store.chooseColumn(at, chosen === 'none' ? null : chosen)}
              />
            ))}
          </div>
        </fieldset>
      ) : null}
    </>
  )

  function columnName(at: number): string {
    const header = read.kind === 'table' && state.hasHeader ? read.rows[0]?.cells[at]?.trim() : ''
    const usual = say('directory.intake.column', { at: at + 1 })
    return header === undefined || header === '' ? usual : header
  }
}
