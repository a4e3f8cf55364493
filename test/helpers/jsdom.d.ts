/** The part of jsdom that tests use; the package brings no types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(markup: string, options?: { readonly contentType?: string })
    readonly window: { readonly document: Document }
  }
}
