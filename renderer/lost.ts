import type { Answer } from '#contract/answers.ts'
import type { CallName, Output } from '#contract/calls.ts'
import type { Bridge } from '#contract/client.ts'
import { recovery as en } from '#core/i18n/en/recovery.ts'
import { recovery as id } from '#core/i18n/id/recovery.ts'

// Shown instead of the window: it knows no release and asks nothing but where the profile is.
declare global {
  interface Window {
    readonly teras: Bridge
  }
}

let words: typeof id.lost | typeof en.lost = id.lost
let isSure = false

/** All calls of this page have no input. */
async function ask<Name extends CallName>(name: Name): Promise<Output<Name>> {
  const answer = (await window.teras.call(name, {})) as Answer<Output<Name>>
  if (answer.ok) return answer.value
  throw new Error(answer.code)
}

function write(name: string, text: string): void {
  const found = document.getElementById(name)
  if (found !== null) found.textContent = text
}

function label(name: 'locate' | 'again' | 'anew', act: () => void): void {
  write(name, words[name])
  document.getElementById(name)?.addEventListener('click', act)
}

async function locate(): Promise<void> {
  const { answer } = await ask('profile.locate')
  if (answer === 'not-a-profile') write('state', words.notAProfile)
}

async function lookAgain(): Promise<void> {
  const { isThere } = await ask('profile.look-again')
  if (!isThere) write('state', words.stillGone)
}

function startAnew(): void {
  if (isSure) {
    void ask('profile.start-anew')
    return
  }
  isSure = true
  write('state', words.anewExplain)
  write('anew', words.anewSure)
}

async function open(): Promise<void> {
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
  const { folder, releases, seenAt, language } = await ask('profile.lost')
  words = language === 'en' ? en.lost : id.lost
  document.documentElement.lang = language
  const locale = language === 'en' ? 'en-GB' : 'id-ID'
  const seen = new Date(seenAt).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' })
  write('title', words.title)
  write('found', words.found.replace('{{releases}}', `${releases}`).replace('{{seen}}', seen))
  write('folder', folder)
  write('safe', words.safe)
  label('locate', () => void locate())
  label('again', () => void lookAgain())
  label('anew', startAnew)
  document.getElementById('locate')?.focus()
}

void open()
