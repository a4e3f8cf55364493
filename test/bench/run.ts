import { recordFigure } from '../helpers/figures.ts'
import { measureCoverage } from './coverage.ts'
import { measureDocuments } from './documents.ts'
import { measureIntake } from './intake.ts'
import { measureMention } from './mention.ts'
import { measureParcel } from './parcel.ts'
import { measureSaveBytes } from './save-bytes.ts'
import { measureScale } from './scale.ts'
import { measureStart } from './start.ts'
import { measureTyping } from './typing.ts'

/** Most figures are ratios against a peer measured in the same run; the machine is noisy. */
type Figure = {
  readonly id: string
  readonly value: number
  readonly goal: number
  /** A ratio where nothing is said. */
  readonly unit?: 'ratio' | 's' | 'ms' | 'share' | 'letters'
  /** Where more is better, the goal is the least. */
  readonly least?: true
}

async function measure(): Promise<readonly Figure[]> {
  if (process.argv.includes('--scale')) return measureScale()
  const coverage = measureCoverage()
  const intake = measureIntake()
  const saveBytes = await measureSaveBytes()
  const parcel = await measureParcel()
  const start = await measureStart()
  const typing = await measureTyping()
  const mention = await measureMention()
  const { docx, docxPhotos, pdfPhotos, allFormats } = await measureDocuments()
  return [
    { id: 'start', value: start, goal: 1.6 },
    { id: 'type-p95', value: typing.story, goal: 1.3 },
    { id: 'type-guided-p95', value: typing.guided, goal: 1.3 },
    { id: 'mention-p95', value: mention, goal: 30, unit: 'ms' },
    { id: 'coverage-precision', value: coverage.precision, goal: 0.95, unit: 'share', least: true },
    { id: 'coverage-recall', value: coverage.recall, goal: 0.9, unit: 'share', least: true },
    { id: 'intake-fields', value: intake.fields, goal: 0.95, unit: 'share', least: true },
    { id: 'intake-lost', value: intake.lost, goal: 0, unit: 'letters' },
    { id: 'docx', value: docx, goal: 0.2 },
    { id: 'docx-photos', value: docxPhotos, goal: 0.6 },
    { id: 'pdf-photos', value: pdfPhotos, goal: 1 },
    { id: 'all-formats', value: allFormats.seconds, goal: 3, unit: 's' },
    { id: 'all-formats-peer', value: allFormats.ratio, goal: 1 },
    { id: 'save-bytes', value: saveBytes, goal: 1.05 },
    { id: 'parcel-rate', value: parcel, goal: 0.8, least: true },
    ...(await measureScale()),
  ]
}

let allHold = true
for (const { id, value, goal, unit = 'ratio', least } of await measure()) {
  const holds = least ? value >= goal : value <= goal
  allHold &&= holds
  recordFigure({ id, value: Number(value.toFixed(3)), unit, goal, holds })
  const limit = `goal ${least ? '≥' : '≤'} ${goal}`
  console.log(`${id}: ${value.toFixed(3)} ${unit} (${limit}) ${holds ? 'holds' : 'DOES NOT HOLD'}`)
}
process.exit(allHold ? 0 : 1)
