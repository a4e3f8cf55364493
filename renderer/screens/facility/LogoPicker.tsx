import { ImagePlus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { AppError, type ErrorCode } from '#core/app-error.ts'
import { type PhotoHash, photoLimits, photoMediaTypeSchema } from '#core/release/photo.ts'
import { client } from '../../bridge/client.ts'
import { codeOf } from '../../bridge/refusal.ts'
import { useWords } from '../../bridge/words.ts'
import { ensureRenditions } from '../../photos/ensure-renditions.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import style from './LogoPicker.module.css'

type LogoPickerProps = {
  readonly logo: PhotoHash | null
  readonly onChange: (logo: PhotoHash | null) => void
  readonly isAdding: boolean
  readonly onAdding: (isAdding: boolean) => void
}

export function LogoPicker({ logo, onChange, isAdding, onAdding }: LogoPickerProps) {
  const say = useWords()
  const [refusal, setRefusal] = useState<ErrorCode | null>(null)
  const message = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refusal !== null) message.current?.scrollIntoView({ block: 'nearest' })
  }, [refusal])

  async function take(file: File | undefined) {
    if (file === undefined) return
    onAdding(true)
    setRefusal(null)
    try {
      onChange(await keepLogo(file))
    } catch (thrown) {
      setRefusal(codeOf(thrown))
    } finally {
      onAdding(false)
    }
  }

  const face = isAdding
    ? say('facility.addingLogo')
    : say(logo === null ? 'facility.chooseLogo' : 'facility.replaceLogo')
  return (
    <div className={style.picker}>
      <div className={style.tile}>
        {logo === null ? (
          <ImagePlus aria-hidden size={20} />
        ) : (
          <img src={`app://photo/${logo}/thumb`} alt={say('facility.logoAlt')} />
        )}
      </div>
      <div className={style.words}>
        <span className={style.label}>{say('facility.logo')}</span>
        <span className={style.actions}>
          <FileTrigger
            acceptedFileTypes={photoMediaTypeSchema.options}
            onSelect={(files) => void take(files?.[0])}
          >
            {/* Pending, not disabled: a disabled button would throw the focus away. */}
            <Button isPending={isAdding}>{face}</Button>
          </FileTrigger>
          {logo === null ? null : (
            <Button look="quiet" isDisabled={isAdding} onPress={() => onChange(null)}>
              {say('facility.removeLogo')}
            </Button>
          )}
        </span>
        {refusal === null ? (
          <span className={style.help}>{say('facility.logoHelp')}</span>
        ) : (
          <div ref={message} className={style.refusal}>
            <Notice tone="error">{say(`errors.${refusal}`)}</Notice>
          </div>
        )}
      </div>
    </div>
  )
}

/** A file beyond the limit is refused before it fills the memory. */
async function keepLogo(file: File): Promise<PhotoHash> {
  if (file.size > photoLimits.sizeBytes) throw new AppError('photo-too-large', 'logo file')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { hash } = await client.call('photo.add', { bytes })
  await ensureRenditions([hash])
  return hash
}
