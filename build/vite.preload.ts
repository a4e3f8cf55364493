import type { InlineConfig } from 'vite'

/** One file: a sandboxed preload can require nothing but electron, not even a file beside it. */
export const preloadConfig = {
  configFile: false,
  publicDir: false,
  build: {
    lib: { entry: 'electron/preload/preload.ts', formats: ['cjs'], fileName: () => 'preload.cjs' },
    target: 'chrome114',
    minify: false,
    rolldownOptions: { external: ['electron'], output: { codeSplitting: false } },
  },
} satisfies InlineConfig
