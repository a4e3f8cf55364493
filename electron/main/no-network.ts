import type { App, Session } from 'electron'

const switches = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
  // No name is ever resolved by Chromium; mail, when it comes, goes through Node.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
] as const

const outside = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file:///*']

/** Keeps Chromium's own services from the network; before `ready`. */
export function silenceChromium({ commandLine }: App): void {
  for (const [name, value] of switches) commandLine.appendSwitch(name, value ?? '')
}

/** Cancels every request that is not one of ours; a net below the content security policy. */
export function cutNetwork({ webRequest }: Session): void {
  webRequest.onBeforeRequest({ urls: outside }, (_details, answer) => answer({ cancel: true }))
}
