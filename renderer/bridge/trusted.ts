import { withoutStyles } from './without-styles.ts'

type Policy = {
  readonly createScriptURL: (url: string) => string
  readonly createHTML: (html: string) => string
}

declare global {
  interface Window {
    /** Missing in browsers without Trusted Types, where an address is only a string. */
    readonly trustedTypes?: {
      readonly createPolicy: (name: string, rules: Policy) => Policy
    }
  }
}

/** The content security policy knows this one name; a second policy would be refused. */
const rules: Policy = { createScriptURL: ownAddress, createHTML: (html) => html }
const policy: Policy = window.trustedTypes?.createPolicy('teras', rules) ?? rules

/** Starts a worker from a file of the program, and from nothing else. */
export function startWorker(url: string): Worker {
  return new Worker(policy.createScriptURL(url), { type: 'module' })
}

/** Pasted markup as a document that is never shown: it runs no script and loads no picture. */
export function inertDocument(html: string): Document {
  const markup = policy.createHTML(withoutStyles(html))
  return new DOMParser().parseFromString(markup, 'text/html')
}

function ownAddress(url: string): string {
  const address = new URL(url, document.baseURI)
  const own = new URL(document.baseURI)
  if (address.protocol !== own.protocol || address.host !== own.host) {
    throw new TypeError(`not a script of the program: ${address.href}`)
  }
  return address.href
}

/**
 * react-aria empties its live region by `innerHTML = ''`, which Trusted Types refuse like any
 * other string: typing a date would throw. Emptying brings in no markup, so it is done without;
 * every other string still meets the refusal.
 */
function letEmptyingPass(): void {
  const found = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')
  const write = found?.set
  if (window.trustedTypes === undefined || write === undefined) return
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...found,
    set(this: Element, markup: unknown) {
      if (markup === '' && !(this instanceof HTMLTemplateElement)) this.replaceChildren()
      else write.call(this, markup)
    },
  })
}

letEmptyingPass()
