import { useEffect, useState } from 'react'
import { useWords } from '../../bridge/words.ts'
import style from './PrintDialog.module.css'
import type { Sheets } from './print-store.ts'

type SheetPicturesProps = {
  /** Null while they are laid out, and where they were refused. */
  readonly sheets: Sheets | null
  readonly isRefused: boolean
}

/** The pages below each other, drawn by the very layout that is printed. */
export function SheetPictures({ sheets, isRefused }: SheetPicturesProps) {
  const say = useWords()
  const addresses = useAddresses(sheets)
  const total = addresses.length
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop in it, the keyboard cannot scroll it
    <section className={style.desk} aria-label={say('print.preview')} tabIndex={0}>
      {sheets === null && !isRefused ? <p role="status">{say('print.laying')}</p> : null}
      {addresses.map((address, at) => (
        <img
          key={address}
          className={style.sheet}
          src={address}
          alt={say('print.page', { number: at + 1, total })}
        />
      ))}
    </section>
  )
}

/** Pictures in memory have an address as long as they are shown. */
function useAddresses(sheets: Sheets | null): readonly string[] {
  const [addresses, setAddresses] = useState<readonly string[]>([])
  useEffect(() => {
    const made = (sheets?.pages ?? []).map((bytes) =>
      URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' })),
    )
    setAddresses(made)
    return () => {
      for (const address of made) URL.revokeObjectURL(address)
    }
  }, [sheets])
  return addresses
}
