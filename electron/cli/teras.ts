import { id } from '#core/i18n/id.ts'
import { type Command, readCommand } from './command.ts'
import { exportRelease } from './export-release.ts'
import { importText } from './import-text.ts'
import { verify } from './verify.ts'

/** 0 done, 1 refused with one sentence on stderr, 2 wrong usage with the usage lines, 3 a fault. */
async function run(args: readonly string[]): Promise<number> {
  try {
    return await answer(args)
  } catch (error) {
    // Whoever typed the command is told in words; the stack would tell her nothing.
    const told = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${id.errors.internal}\n(${told})\n`)
    return 3
  }
}

async function answer(args: readonly string[]): Promise<number> {
  const command = readCommand(args)
  if (command === null) {
    process.stderr.write(`${id.cli.usage}\n`)
    return 2
  }
  const result = await perform(command)
  if (result.kind === 'refused') {
    process.stderr.write(`${result.sentence}\n`)
    return 1
  }
  process.stdout.write(`${result.print}\n`)
  return 0
}

function perform(command: Command) {
  switch (command.name) {
    case 'import':
      return importText(command)
    case 'export':
      return exportRelease(command)
    case 'verify':
      return verify(command)
  }
}

process.exitCode = await run(process.argv.slice(2))
