import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const inRealElectron = ['test/e2e/**/*.test.ts', 'test/faults/**/*.test.ts']

/** One window at a time on a screen: two would fight for the focus. */
const oneByOne = {
  environment: 'node',
  fileParallelism: false,
  maxWorkers: 1,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // A save alone may wait a second and a half for the end of her typing.
  expect: { poll: { timeout: 5_000 } },
} as const

/** Whole runs get a second invisible screen from `build/test.mjs`. */
const screens = process.env.TERAS_SECOND_DISPLAY === undefined ? 1 : 2

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  plugins: [react()],
  test: {
    // One fewer than there are cores would be a single one on the smallest machines.
    maxWorkers: '100%',
    // What hangs must end; how fast the machine is at the moment is no test.
    testTimeout: 30_000,
    // A fresh world for each of some three hundred files took a third of the time; none needs one.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: inRealElectron,
        },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'jsdom', include: ['test/**/*.test.tsx'] },
      },
      {
        extends: true,
        test: {
          ...oneByOne,
          fileParallelism: screens > 1,
          maxWorkers: screens,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...oneByOne,
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
