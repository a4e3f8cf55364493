import type { Handlers } from '#contract/handlers.ts'
import type { DocumentReader } from '#services/intake/document-reader.ts'

export function intakeHandlers({
  read,
}: {
  readonly read: DocumentReader
}): Pick<Handlers, 'intake.read-document'> {
  return { 'intake.read-document': ({ bytes }) => read(bytes) }
}
