import { plain } from '#core/release/block.ts'
import { samplePhoto } from './full-release.ts'
import { makeRelease } from './make-release.ts'

export const hostileText = `<b>&amp; "kutip" 'satu' ]]> <!--\u0001\u0000\ud800\ufffe--> 😀 مرحبا ${'panjang'.repeat(200)}`

/** A release whose every field holds what breaks XML, HTML, or a line. */
export const hostileRelease = makeRelease({
  headline: hostileText,
  dateline: { place: hostileText, date: '2024-10-09', outlet: hostileText, form: 'place-outlet' },
  story: [
    { type: 'paragraph', role: 'lead', inlines: plain(hostileText) },
    {
      type: 'paragraph',
      role: 'body',
      inlines: [
        {
          type: 'link',
          url: 'https://example.go.id/"><script>alert(1)</script>&\u0001',
          inlines: [{ type: 'text', text: hostileText, marks: ['bold', 'italic'] }],
        },
        { type: 'line-break' },
        {
          type: 'link',
          url: 'https://[',
          inlines: [{ type: 'text', text: 'bukan alamat', marks: [] }],
        },
      ],
    },
    { type: 'subhead', inlines: plain(hostileText) },
    { type: 'quote', inlines: plain(hostileText), speaker: { name: '', office: '' } },
    { type: 'list', ordered: true, items: [plain(hostileText)] },
  ],
  boilerplate: hostileText,
  pressContacts: [{ name: hostileText, phone: hostileText, email: hostileText }],
  writerCode: hostileText,
  photos: [{ ...samplePhoto, caption: hostileText, credit: hostileText, altText: hostileText }],
})
