import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../../..')

/** The child as one plain file: it starts in a third of the time, and there are thousands. */
export async function bundleChild(outDir: string, name: string): Promise<string> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      minify: false,
      rolldownOptions: {
        input: join(import.meta.dirname, `${name}.ts`),
        output: { format: 'es', entryFileNames: `${name}.mjs` },
      },
    },
  })
  return join(outDir, `${name}.mjs`)
}
