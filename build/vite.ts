import { join, resolve } from 'node:path'
import { build, type InlineConfig } from 'vite'
import { mainConfig } from './vite.main.ts'
import { preloadConfig } from './vite.preload.ts'
import { rendererConfig } from './vite.renderer.ts'

const project = join(import.meta.dirname, '..')
const target = resolve(process.argv[2] ?? join(project, 'dist'))
const parts = { main: mainConfig, preload: preloadConfig, renderer: rendererConfig }

for (const [name, config] of Object.entries<InlineConfig>(parts)) {
  await build({
    ...config,
    root: config.root ?? project,
    logLevel: 'warn',
    build: { ...config.build, outDir: join(target, name), emptyOutDir: true },
  })
}
