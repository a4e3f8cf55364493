import type { Directory } from './directory.ts'

export const directoryFormat = 1

/** Apart from the schema, so that the first screen can begin with it and needs no zod. */
export const emptyDirectory: Directory = {
  format: directoryFormat,
  people: [],
  outlets: [],
  institutions: [],
  apart: [],
}
