import { AppError, type ErrorCode } from '#core/app-error.ts'

/** The code of a refused call; anything that is not a refusal is a fault of ours: `internal`. */
export function codeOf(thrown: unknown): ErrorCode {
  return thrown instanceof AppError ? thrown.code : 'internal'
}
