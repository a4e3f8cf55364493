import type { ErrorCode } from '#core/app-error.ts'

/** How every call comes back over the bridge: a value, or the code of the refusal. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: ErrorCode }

/** One channel for all calls and one for all events; names are parsed, never trusted. */
export const callChannel = 'teras:call'
export const eventChannel = 'teras:event'
