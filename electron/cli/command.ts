import { parseArgs } from 'node:util'

export type ImportCommand = {
  readonly name: 'import'
  readonly file: string
  readonly json: boolean
}
export type ExportCommand = {
  readonly name: 'export'
  readonly file: string
  readonly to: string
  readonly formats: readonly string[]
}
export type VerifyCommand = { readonly name: 'verify'; readonly folder: string }
export type Command = ImportCommand | ExportCommand | VerifyCommand

/** Null where the words on the command line make no command. */
export function readCommand(args: readonly string[]): Command | null {
  const parsed = parse(args)
  const [name, file, ...more] = parsed?.positionals ?? []
  if (parsed === null || file === undefined || more.length > 0) return null
  const { json, to, formats } = parsed.values
  if (name === 'import' && to === undefined && formats === undefined)
    return { name, file, json: json === true }
  if (name === 'export' && json === undefined && to && formats)
    return { name, file, to, formats: formats.split(',').map((format) => format.trim()) }
  if (name === 'verify' && json === undefined && to === undefined && formats === undefined)
    return { name, folder: file }
  return null
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, to: { type: 'string' }, formats: { type: 'string' } },
    })
  } catch {
    // parseArgs throws on unknown options; the usage lines say it better than its message.
    return null
  }
}
