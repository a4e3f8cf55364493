import { ensureBundle } from './set-up/bundle.mjs'
import { ensureDependencies } from './set-up/dependencies.mjs'

ensureDependencies()
process.exitCode = (await ensureBundle()) ? 0 : 1
