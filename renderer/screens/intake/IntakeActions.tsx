import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import type { IntakeState, Taken } from './intake-state.ts'
import type { Intake } from './intake-store.ts'

type ActionsProps = {
  readonly state: IntakeState
  readonly intake: Intake
  readonly onClose: () => void
  readonly onTake: (taken: Taken) => Promise<void>
}

export function Actions({ state, intake, onClose, onTake }: ActionsProps) {
  const say = useWords()
  const { isTaking, isOpening, imported } = state
  const cancel = (
    <Button isDisabled={isTaking} onPress={onClose}>
      {say('intake.cancel')}
    </Button>
  )
  if (state.step === 'paste') {
    return (
      <>
        {cancel}
        <Button look="primary" isDisabled={isOpening} onPress={intake.sort}>
          {say('intake.read')}
        </Button>
      </>
    )
  }
  const lacks = imported !== null && imported.photos.length < state.pictures.length
  return (
    <>
      {cancel}
      <Button isDisabled={isTaking} onPress={intake.goBack}>
        {say('intake.back')}
      </Button>
      <Button look="primary" isDisabled={isTaking} onPress={() => intake.take(onTake)}>
        {say(isTaking ? 'intake.taking' : lacks ? 'intake.takeWithout' : 'intake.take')}
      </Button>
    </>
  )
}

export function ChatActions({
  state: { chat },
  intake,
  chosen,
}: ActionsProps & { readonly chosen: ReadonlySet<number> }) {
  const say = useWords()
  const texts = (chat?.messages ?? []).flatMap(({ text }, nr) => (chosen.has(nr) ? [text] : []))
  return (
    <>
      <Button onPress={intake.dropChat}>{say('intake.chat.drop')}</Button>
      <Button
        look="primary"
        isDisabled={texts.length === 0}
        onPress={() => intake.takeMessages(texts)}
      >
        {say('intake.chat.take', { count: texts.length })}
      </Button>
    </>
  )
}
