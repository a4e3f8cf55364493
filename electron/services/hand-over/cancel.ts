import { AppError } from '#core/app-error.ts'

/** Rejects with `export-cancelled` once the officer has cancelled. */
export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new AppError('export-cancelled', 'cancelled by the officer')
}

/** Waits for work that knows no cancelling, and stops waiting when she cancels. */
export async function unlessCancelled<Value>(
  work: () => Promise<Value>,
  signal: AbortSignal,
): Promise<Value> {
  stopIfCancelled(signal)
  const waiting = new AbortController()
  const cancelled = new Promise<never>((_, reject) => {
    const stop = () => reject(new AppError('export-cancelled', 'cancelled by the officer'))
    signal.addEventListener('abort', stop, { once: true, signal: waiting.signal })
  })
  try {
    return await Promise.race([work(), cancelled])
  } finally {
    waiting.abort()
  }
}
