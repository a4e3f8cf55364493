import type { App, Session, WebContents } from 'electron'

/** Refuses whatever a page may ask of the machine; Electron wants both handlers for that. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
}

/**
 * No page leaves its address, opens a window, or holds a guest, whichever window it is in. It may
 * load itself again: that is the way back from a screen that has stopped working.
 */
export function pinEveryPage(app: App): void {
  app.on('web-contents-created', (_event, contents) => pin(contents))
}

function pin(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (event.url !== contents.getURL()) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || event.url !== contents.getURL()) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
