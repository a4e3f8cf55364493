import type { App } from 'electron'

const switches = [
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'js-flags',
  'load-extension',
]

/** Whether the command line would open the running program to another program. */
export function isInspected({ commandLine }: Pick<App, 'commandLine'>): boolean {
  return switches.some((name) => commandLine.hasSwitch(name))
}
