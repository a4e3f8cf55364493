// What Electron's own default app does with `electron <folder>`: the fallback runtime came without it.
const { app } = require('electron')
const { readFileSync } = require('node:fs')
const { join, resolve } = require('node:path')

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (folder === undefined) {
  process.stderr.write('This Electron needs the folder of a program as its argument.\n')
  app.exit(1)
} else {
  const appPath = resolve(folder)
  const { main, name, productName, version } = JSON.parse(
    readFileSync(join(appPath, 'package.json'), 'utf8'),
  )
  Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true })
  app.setAppPath(appPath)
  app.setVersion(version)
  app.name = productName ?? name
  require(join(appPath, main))
}
