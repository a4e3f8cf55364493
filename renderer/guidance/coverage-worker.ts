import '../bridge/no-eval.ts'
import { type Covered, coverageOf } from '#core/coverage/coverage.ts'

/** One question, one answer, in the order of asking. */
self.onmessage = ({ data }: MessageEvent<Covered>) => {
  self.postMessage(coverageOf(data))
}
