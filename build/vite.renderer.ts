import { globSync } from 'node:fs'
import { join } from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'

const root = join(import.meta.dirname, '../renderer')

/** The content security policy allows files of our own origin alone, so nothing becomes a data: URL. */
export const rendererConfig = {
  configFile: false,
  root,
  base: './',
  // react-aria brings its screen-reader hints in thirty languages, none of them Indonesian.
  plugins: [react(), optimizeLocales.vite({ locales: ['en-US'] })],
  worker: {
    format: 'es',
    rolldownOptions: { output: { entryFileNames: 'assets/[name].js' } },
  },
  build: {
    target: 'chrome114',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      // Every page beside index.html is one, such as the hidden window's that prints.
      input: [...globSync(join(root, '*.html')), join(root, 'sheets/lay-out-sheets.ts')],
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
        // zod and the line that forbids it `new Function` run first, whatever else chunks share.
        codeSplitting: {
          groups: [{ name: 'zod', test: /node_modules\/zod\/|bridge\/no-eval/ }],
        },
      },
    },
  },
} satisfies InlineConfig
