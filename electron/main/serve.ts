import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from 'electron'
import { type Answer, callChannel } from '#contract/answers.ts'
import { type CallName, calls } from '#contract/calls.ts'
import type { Handlers } from '#contract/handlers.ts'
import { AppError } from '#core/app-error.ts'
import { describe, log } from './log.ts'
import { pageOrigin } from './page-policy.ts'

/**
 * Answers the calls of the contract that `handlers` offers; `mainFrame` is the only frame that may
 * call.
 */
export function serve(
  ipc: IpcMain,
  handlers: Partial<Handlers>,
  mainFrame: () => WebFrameMain | null,
): void {
  ipc.handle(
    callChannel,
    async (event, name: unknown, input: unknown): Promise<Answer<unknown>> => {
      if (!isOurs(event, mainFrame())) return refuse('a foreign frame', 'bad-input')
      if (!isCall(name)) return refuse('an unknown call', 'bad-input')
      return answer(handlers, name, input)
    },
  )
}

async function answer<Name extends CallName>(
  handlers: Partial<Handlers>,
  name: Name,
  input: unknown,
): Promise<Answer<unknown>> {
  const parsed = calls[name].input.safeParse(input)
  if (!parsed.success) return refuse(name, 'bad-input')
  try {
    // The table types each handler by the schema that has just parsed its input.
    const handle = handlers[name] as ((input: unknown) => Promise<unknown>) | undefined
    if (handle === undefined) return refuse(name, 'profile-missing')
    return { ok: true, value: await handle(parsed.data) }
  } catch (error) {
    return refuse(
      `${name} (${describe(error)})`,
      error instanceof AppError ? error.code : 'internal',
    )
  }
}

function isCall(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name)
}

/** A frame that was detached while it called has no address any more and is refused. */
function isOurs({ senderFrame }: IpcMainInvokeEvent, ours: WebFrameMain | null): boolean {
  if (senderFrame === null || ours === null || senderFrame !== ours) return false
  return senderFrame.url.startsWith(`${pageOrigin}/`)
}

function refuse(what: string, code: AppError['code']): Answer<never> {
  log(`${what} was refused: ${code}`)
  return { ok: false, code }
}
