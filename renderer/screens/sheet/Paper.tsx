import type { RefObject } from 'react'
import { useMemo } from 'react'
import { isDatelineUnsure } from '#core/guidance/unsure.ts'
import { useWords } from '../../bridge/words.ts'
import { StoryEditor, type StoryHandle } from '../../editor/StoryEditor.tsx'
import { Contacts } from './Contacts.tsx'
import { DatelineChip } from './DatelineChip.tsx'
import { GrowingText } from './GrowingText.tsx'
import style from './Paper.module.css'
import { PaperRow } from './PaperRow.tsx'
import { useSheet, useSheetStore } from './use-sheet.ts'

type PaperProps = {
  readonly handle: RefObject<StoryHandle | null>
  /** The toolbar floats above the paper, outside of it. */
  readonly toolbarHost: HTMLElement | null
  readonly onRefusedPaste: () => void
  /** Several lines came into the empty story at once. */
  readonly onFilled: (text: string) => void
}

export function Paper({ handle, toolbarHost, onRefusedPaste, onFilled }: PaperProps) {
  const say = useWords()
  const sheet = useSheetStore()
  const firstStory = useMemo(() => sheet.getInitialState().release.story, [sheet])
  const id = useSheet(({ release }) => release.id)
  const headline = useSheet(({ release }) => release.headline)
  const dateline = useSheet(({ release }) => release.dateline)
  const isUnsure = useSheet(({ release }) => isDatelineUnsure(release))
  const boilerplate = useSheet(({ release }) => release.boilerplate)
  const contacts = useSheet(({ release }) => release.pressContacts)
  const writerCode = useSheet(({ release }) => release.writerCode)
  return (
    <article className={style.paper}>
      <PaperRow label={say('sheet.parts.headline')} place="headline">
        <GrowingText
          id="sheet-headline"
          label={say('sheet.parts.headline')}
          hint={say('sheet.headlineHint')}
          look="headline"
          hasLines={false}
          onEnter={() => handle.current?.focusBlock(0)}
          value={headline}
          onChange={(value) => sheet.change({ headline: value })}
          onFocus={() => sheet.moveTo('headline')}
        />
      </PaperRow>
      <PaperRow label={say('sheet.parts.dateline')} place="dateline">
        <DatelineChip
          dateline={dateline}
          isUnsure={isUnsure}
          onChange={(value) => sheet.change({ dateline: value })}
          onFocus={() => sheet.moveTo('dateline')}
        />
      </PaperRow>
      <StoryEditor
        id={id}
        story={firstStory}
        label={say('sheet.storyLabel')}
        handle={handle}
        toolbarHost={toolbarHost}
        dateline={dateline}
        onEdit={sheet.editStory}
        onCaret={({ part }) => sheet.moveTo(part)}
        onRefused={onRefusedPaste}
        onFilled={onFilled}
      />
      <hr className={style.rule} />
      <PaperRow label={say('sheet.parts.writerCode')} place="writerCode">
        <GrowingText
          id="sheet-writerCode"
          label={say('sheet.parts.writerCode')}
          hint={say('sheet.writerCodeHint')}
          look="plain"
          hasLines={false}
          value={writerCode}
          onChange={(value) => sheet.change({ writerCode: value })}
          onFocus={() => sheet.moveTo('writerCode')}
        />
      </PaperRow>
      <PaperRow label={say('sheet.parts.boilerplate')} place="boilerplate">
        <GrowingText
          id="sheet-boilerplate"
          label={say('sheet.parts.boilerplate')}
          hint={say('sheet.boilerplateHint')}
          look="manuscript"
          value={boilerplate}
          onChange={(value) => sheet.change({ boilerplate: value })}
          onFocus={() => sheet.moveTo('boilerplate')}
        />
      </PaperRow>
      <PaperRow label={say('sheet.parts.contact')} place="contact">
        <Contacts
          contacts={contacts}
          onChange={(value) => sheet.change({ pressContacts: value })}
          onFocus={() => sheet.moveTo('contact')}
        />
      </PaperRow>
    </article>
  )
}
