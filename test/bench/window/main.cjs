const { app, BrowserWindow, net, protocol } = require('electron')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')

// The folder of built pages; file: addresses would refuse their module scripts.
const folder = process.env.TERAS_BENCH_PAGES
protocol.registerSchemesAsPrivileged([
  { scheme: 'bench', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])

app.whenReady().then(() => {
  protocol.handle('bench', (request) =>
    net.fetch(pathToFileURL(join(folder, new URL(request.url).pathname)).toString()),
  )
  const window = new BrowserWindow({ width: 1366, height: 768, webPreferences: { sandbox: true } })
  window.loadURL('bench://pages/type.html')
})
