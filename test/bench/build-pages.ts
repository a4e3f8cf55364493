import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

/** Bundles the pages a figure is measured on, for the same Chromium as the product's window. */
export async function buildPages(target: string): Promise<void> {
  const root = join(import.meta.dirname, 'pages')
  await build({
    configFile: false,
    root,
    base: './',
    plugins: [react()],
    logLevel: 'warn',
    worker: { format: 'es' },
    build: {
      target: 'chrome114',
      outDir: target,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4096,
      rolldownOptions: { input: join(root, 'type.html') },
    },
  })
}
