// The peer of the start figure: the least that this Electron can open.
const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, show: false })
  window.once('ready-to-show', () => window.show())
  window.loadFile('blank.html')
})
app.on('window-all-closed', () => app.quit())
