import { builtinModules } from 'node:module'
import type { InlineConfig } from 'vite'

/** CommonJS in the syntax of Node 18, because the fallback runtime is Electron 25. */
export const mainConfig = {
  configFile: false,
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { target: 'node', noExternal: true },
  build: {
    ssr: 'electron/main/main.ts',
    target: 'node18',
    minify: false,
    rolldownOptions: {
      // Named outright: externals that plugins add do not count when everything else is bundled.
      external: ['electron', /^node:/, ...builtinModules],
      output: { format: 'cjs', entryFileNames: 'main.cjs', chunkFileNames: '[name].cjs' },
    },
  },
} satisfies InlineConfig
