import { builtinModules } from 'node:module'
import type { InlineConfig } from 'vite'

/** CommonJS in the syntax of Node 18, because the fallback runtime is Electron 25. */
export const mainConfig = {
  configFile: false,
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { target: 'node', noExternal: true },
  build: {
    ssr: true,
    target: 'node18',
    minify: false,
    rolldownOptions: {
      input: {
        main: 'electron/main/main.ts',
        // A thread of its own starts from a file of its own.
        'search-worker': 'electron/services/search/search-worker.ts',
        'document-worker': 'electron/services/intake/document-worker.ts',
      },
      // Named outright: externals that plugins add do not count when everything else is bundled.
      external: ['electron', /^node:/, ...builtinModules],
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
    },
  },
} satisfies InlineConfig
