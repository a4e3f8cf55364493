const ignore = () => undefined

/** As a logger: each command as it comes in, before it is done; `id` is the session's. */
export function listenToCommands(onCommand: (id: string, command: string) => void) {
  const debug = (entry: unknown) => {
    if (isCommand(entry)) onCommand(entry.cid, entry.command)
  }
  const level = ignore
  return { debug, trace: level, info: level, warn: level, error: level, fatal: level }
}

type Command = { readonly tnx: 'command'; readonly cid: string; readonly command: string }

function isCommand(entry: unknown): entry is Command {
  return typeof entry === 'object' && entry !== null && 'tnx' in entry && entry.tnx === 'command'
}
