import type { Answer } from '#contract/answers.ts'
import type { CallName, Output } from '#contract/calls.ts'
import type { Bridge } from '#contract/client.ts'
import { rescue as en } from '#core/i18n/en/rescue.ts'
import { rescue as id } from '#core/i18n/id/rescue.ts'

// No React, no editor, no schemas: whatever killed the window must not come along.
declare global {
  interface Window {
    readonly teras: Bridge
  }
}

const state = part('state', HTMLElement)
const text = part('text', HTMLTextAreaElement)
let words: typeof id | typeof en = id

type Rescued = Output<'rescue.read'>

/** All calls of this page have no input. */
async function ask<Name extends CallName>(name: Name): Promise<Output<Name>> {
  const answer = (await window.teras.call(name, {})) as Answer<Output<Name>>
  if (answer.ok) return answer.value
  throw new Error(answer.code)
}

function part<Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind {
  const found = document.getElementById(name)
  if (found instanceof kind) return found
  throw new Error(`rescue.html has no ${name}`)
}

function label(name: 'copy' | 'export' | 'reopen', act: () => void): HTMLButtonElement {
  const button = part(name, HTMLButtonElement)
  button.textContent = words[name]
  button.addEventListener('click', act)
  return button
}

function show(rescued: Rescued | null): void {
  words = rescued?.language === 'en' ? en : id
  document.documentElement.lang = rescued?.language ?? 'id'
  part('title', HTMLElement).textContent = words.title
  state.textContent = sentenceOf(rescued)
  label('reopen', () => void ask('rescue.reopen')).focus()
  if (rescued === null || rescued.text === null || rescued.text === '') return
  const headline = part('headline', HTMLElement)
  headline.textContent = rescued.headline || words.untitled
  text.value = rescued.text
  text.ariaLabel = words.text
  const buttons = [label('copy', copy), label('export', () => void exportText())]
  for (const shown of [headline, text, ...buttons]) shown.hidden = false
}

function sentenceOf(rescued: Rescued | null): string {
  if (rescued === null || rescued.text === null) return words.failed
  if (rescued.text === '') return rescued.isSaved ? words.empty : words.unsavedElsewhere
  return rescued.isSaved ? words.saved : words.unsaved
}

function copy(): void {
  text.focus()
  text.select()
  // The clipboard of the Permissions API is refused to every page, this old way is not.
  document.execCommand('copy')
  state.textContent = words.copied
}

async function exportText(): Promise<void> {
  try {
    const { fileName } = await ask('rescue.export')
    if (fileName !== null) state.textContent = words.exported.replace('{{fileName}}', fileName)
  } catch {
    // The main process has logged why; the sentence says what she can do.
    state.textContent = words.notExported
  }
}

async function close(): Promise<void> {
  const rescued = await ask('rescue.read').catch(() => null)
  if (rescued?.isSaved === true) {
    await ask('window.close-now')
    return
  }
  // Where the disk has not taken the words, or nobody knows, she is asked before they are gone.
  state.textContent = sentenceOf(rescued)
  await ask('window.not-saved')
}

window.teras.listen((name) => {
  if (name === 'window.closing') void close()
  if (name === 'window.are-you-there') void ask('window.alive')
})
ask('rescue.read').then(show, () => show(null))
