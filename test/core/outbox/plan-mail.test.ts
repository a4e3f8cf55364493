import { describe, expect, test } from 'vitest'
import { planMail } from '#core/outbox/plan-mail.ts'

const sizes = { whole: 30, smallerPhotos: 12, twoMails: 22, stick: 21 }

describe('planMail', () => {
  test('offers nothing where the mail fits', () => {
    expect(planMail(sizes, 30)).toEqual({ sizeBytes: 30, limitBytes: 30, fits: true, offers: [] })
    expect(planMail(sizes, null)).toMatchObject({ fits: true, offers: [] })
  })

  test('offers every way that fits, and the stick', () => {
    expect(planMail(sizes, 25)).toMatchObject({
      fits: false,
      offers: [
        { way: 'smaller-photos', sizeBytes: 12 },
        { way: 'two-mails', sizeBytes: 22 },
        { way: 'stick', sizeBytes: 21 },
      ],
    })
  })

  test('offers the stick alone where nothing else helps', () => {
    const { offers } = planMail({ ...sizes, smallerPhotos: null }, 20)

    expect(offers).toEqual([{ way: 'stick', sizeBytes: 21 }])
  })
})
