import { FolderOpen, RefreshCw } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { StickPlace } from '#contract/calls.ts'
import { printSize } from '#core/text/print-size.ts'
import { useWords } from '../../../bridge/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { OptionCards } from '../../../ui/OptionCards.tsx'
import style from '../HandOver.module.css'
import type { HandOver } from '../hand-over-store.ts'
import type { Sticks } from './way-out.ts'

type StickChoiceProps = { readonly sticks: Sticks; readonly handOver: HandOver }

/** A system that has not told in time is asked again, with less and less hurry. */
const askAgainMs = [2_000, 4_000, 8_000]

/** The sticks that the system shows, and any folder instead of them. */
export function StickChoice({ sticks: { list, isSure, chosen }, handOver }: StickChoiceProps) {
  const say = useWords()
  const room = useRoomWords()
  useEffect(() => keepAsking(handOver), [handOver])
  const own = list.some(({ folder }) => folder.token === chosen?.folder.token) ? null : chosen
  return (
    <>
      {list.length === 0 ? null : (
        <OptionCards
          label={say('handOver.stick.list')}
          options={list.map((stick) => ({
            id: stick.folder.token,
            label: stick.name,
            hint: room(stick),
          }))}
          value={chosen?.folder.token ?? null}
          onChange={(token) => {
            const stick = list.find(({ folder }) => folder.token === token)
            if (stick !== undefined) handOver.chooseStick(stick)
          }}
        />
      )}
      {list.length > 0 || own !== null ? null : (
        <p className={style.help} role="status">
          {say(isSure ? 'handOver.stick.none' : 'handOver.stick.looking')}
        </p>
      )}
      {own === null ? null : (
        <p className={style.chosen} aria-live="polite">
          {say('handOver.stick.chosen', { folder: own.name })}
          {own.freeBytes === null ? null : ` · ${room(own)}`}
        </p>
      )}
      {own?.kind === 'network' || own?.kind === 'system' ? (
        <Notice tone="warn">{say(`handOver.stick.${own.kind}`)}</Notice>
      ) : null}
      <div className={style.buttons}>
        <Button onPress={() => handOver.findSticks()}>
          <RefreshCw aria-hidden />
          {say('handOver.stick.again')}
        </Button>
        <Button onPress={() => handOver.chooseStickFolder()}>
          <FolderOpen aria-hidden />
          {say('handOver.stick.choose')}
        </Button>
      </div>
      <p className={style.help}>{say('handOver.stick.help')}</p>
    </>
  )
}

/** «11,2 GB kosong dari 14,9 GB»; a lock at its side is said at once. */
function useRoomWords(): (stick: StickPlace) => string {
  const say = useWords()
  const { i18n } = useTranslation()
  return ({ freeBytes, sizeBytes, isReadOnly }) => {
    const print = (bytes: number) => printSize(bytes, i18n.language)
    const room =
      freeBytes === null || sizeBytes === null
        ? say('handOver.stick.unknownRoom')
        : say('handOver.stick.room', { free: print(freeBytes), size: print(sizeBytes) })
    return isReadOnly ? `${room} · ${say('handOver.stick.readOnly')}` : room
  }
}

function keepAsking({ findSticks }: HandOver): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false
  const ask = async (pauses: readonly number[]) => {
    const isSure = await findSticks()
    const [pause, ...more] = pauses
    if (isSure || isOver || pause === undefined) return
    timer = setTimeout(() => void ask(more), pause)
  }
  void ask(askAgainMs)
  return () => {
    isOver = true
    clearTimeout(timer)
  }
}
