import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

/** A key and certificate as a server is given them, in PEM. */
export type Certificate = { readonly key: string; readonly cert: string }

/** Made anew at each run; only who is given `ca` trusts them. */
export type Certificates = {
  /** In PEM, as Node takes it for `ca`. */
  readonly ca: string
  /** For 127.0.0.1 and localhost. */
  readonly good: Certificate
  readonly expired: Certificate
  /** For another server. */
  readonly wrongName: Certificate
  /** In order, and signed by nobody that anyone trusts. */
  readonly unknownIssuer: Certificate
}

const dayMs = 24 * 60 * 60 * 1000

export function makeCertificates(): Certificates {
  const authority = makeAuthority('Teras test authority')
  const here = { names: ['localhost'], addresses: [[127, 0, 0, 1]] }
  const elsewhere = { names: ['surat.contoh.invalid'], addresses: [] }
  return {
    ca: authority.cert,
    good: issue(authority, { ...here, endsInDays: 30 }),
    expired: issue(authority, { ...here, endsInDays: -1 }),
    wrongName: issue(authority, { ...elsewhere, endsInDays: 30 }),
    unknownIssuer: issue(makeAuthority('Another authority'), { ...here, endsInDays: 30 }),
  }
}

type Authority = { readonly name: Buffer; readonly privateKey: KeyObject; readonly cert: string }

function makeAuthority(commonName: string): Authority {
  const { privateKey, publicKey } = newKeys()
  const name = nameOf(commonName)
  const extensions = [extension('55 1d 13', sequence(Buffer.from([0x01, 0x01, 0xff])))]
  const cert = certificate({ issuer: name, subject: name, publicKey, endsInDays: 30, extensions })
  return { name, privateKey, cert: signed(cert, privateKey) }
}

type Wish = {
  readonly names: readonly string[]
  readonly addresses: readonly (readonly number[])[]
  readonly endsInDays: number
}

function issue(authority: Authority, { names, addresses, endsInDays }: Wish): Certificate {
  const { privateKey, publicKey } = newKeys()
  const alternatives = [
    ...names.map((name) => field(0x82, Buffer.from(name))),
    ...addresses.map((address) => field(0x87, Buffer.from(address))),
  ]
  const cert = certificate({
    issuer: authority.name,
    subject: nameOf(names[0] ?? ''),
    publicKey,
    endsInDays,
    extensions: [extension('55 1d 11', sequence(...alternatives))],
  })
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  return { key, cert: signed(cert, authority.privateKey) }
}

function newKeys() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
}

type Parts = {
  readonly issuer: Buffer
  readonly subject: Buffer
  readonly publicKey: KeyObject
  readonly endsInDays: number
  readonly extensions: readonly Buffer[]
}

const ecdsaWithSha256 = sequence(objectId('2a 86 48 ce 3d 04 03 02'))

/** What is signed of a certificate (RFC 5280, section 4.1). */
function certificate({ issuer, subject, publicKey, endsInDays, extensions }: Parts): Buffer {
  const now = Date.now()
  return sequence(
    field(0xa0, field(0x02, Buffer.from([2]))),
    field(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    issuer,
    sequence(time(now - 10 * dayMs), time(now + endsInDays * dayMs)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    field(0xa3, sequence(...extensions, keyIdentifier(publicKey))),
  )
}

function signed(toBeSigned: Buffer, privateKey: KeyObject): string {
  const signature = sign('sha256', toBeSigned, privateKey)
  const whole = sequence(
    toBeSigned,
    ecdsaWithSha256,
    field(0x03, Buffer.concat([Buffer.from([0]), signature])),
  )
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

function keyIdentifier(publicKey: KeyObject): Buffer {
  const print = createHash('sha1').update(publicKey.export({ type: 'spki', format: 'der' }))
  return extension('55 1d 0e', field(0x04, print.digest()))
}

function nameOf(commonName: string): Buffer {
  const pair = sequence(objectId('55 04 03'), field(0x0c, Buffer.from(commonName)))
  return sequence(field(0x31, pair))
}

function extension(id: string, value: Buffer): Buffer {
  return sequence(objectId(id), field(0x04, value))
}

function time(moment: number): Buffer {
  const digits = new Date(moment).toISOString().replace(/[-:T]|\.\d+/g, '')
  return field(0x18, Buffer.from(digits))
}

function objectId(hex: string): Buffer {
  return field(0x06, Buffer.from(hex.replaceAll(' ', ''), 'hex'))
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return field(0x30, Buffer.concat(parts))
}

/** One value in DER: its tag, its length, and its bytes. */
function field(tag: number, value: Buffer): Buffer {
  const { length } = value
  const head =
    length < 0x80
      ? [tag, length]
      : length < 0x100
        ? [tag, 0x81, length]
        : [tag, 0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from(head), value])
}
