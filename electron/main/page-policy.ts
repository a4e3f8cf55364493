/** Host and origin of the program's own pages. */
export const pageHost = 'teras'
export const pageOrigin = `app://${pageHost}`
export const photoHost = 'photo'

const closed = [
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "frame-src 'none'",
]

/** The window's policy; `nonce` admits the one style element that react-aria makes. */
export function windowPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' blob: app://photo",
    "connect-src 'self' app://photo",
    "worker-src 'self'",
    ...closed,
    "require-trusted-types-for 'script'",
    'trusted-types teras',
  ].join('; ')
}

/** The printed page runs no script at all. */
export const printPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' app://photo",
  ...closed,
].join('; ')
