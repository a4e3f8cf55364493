import { type Bridge, createClient } from '#contract/client.ts'

declare global {
  interface Window {
    readonly teras: Bridge
  }
}

export const client = createClient(window.teras)
