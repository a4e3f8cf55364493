import type { ExportPorts } from '#services/exporters/exporter.ts'

/** Starting the program to print takes seconds: what folder, mail, and ZIP all hold is printed once. */
export function printedOnce(print: ExportPorts['print']): ExportPorts['print'] {
  const printed = new Map<string, Promise<Uint8Array>>()
  return (body, title) => {
    const page = printed.get(body) ?? print(body, title)
    printed.set(body, page)
    return page
  }
}
