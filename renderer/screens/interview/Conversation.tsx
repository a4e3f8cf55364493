import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { composeInterview } from '#core/interview/compose-interview.ts'
import type { Template } from '#core/templates/template.ts'
import { inLanguage } from '#core/templates/words.ts'
import { client } from '../../bridge/client.ts'
import { codeOf } from '../../bridge/refusal.ts'
import { useWords } from '../../bridge/words.ts'
import { directoryStore } from '../../directory/directory-store.ts'
import { SavedWhen } from '../../saving/SavedWhen.tsx'
import { useUrgentSaves } from '../../saving/use-urgent-saves.ts'
import { Button } from '../../ui/Button.tsx'
import { Frame } from '../../ui/Frame.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { isAnswered } from './answer-state.ts'
import style from './Interview.module.css'
import type { InterviewProps } from './Interview.tsx'
import { createInterviewStore } from './interview-store.ts'
import { LeaveDialog } from './LeaveDialog.tsx'
import { Preview } from './Preview.tsx'
import { QuestionList } from './QuestionList.tsx'
import { Step } from './Step.tsx'
import { touchedBlocks } from './touched-blocks.ts'
import { useSteps } from './use-steps.ts'

type ConversationProps = InterviewProps & { readonly template: Template }

export function Conversation(props: ConversationProps) {
  const { opened, unsaved = null, template, facility, onReady, onHeadline } = props
  const say = useWords()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'id'
  const compose = useMemo(() => {
    const { institutions } = directoryStore.getState().directory
    return (answers: Parameters<typeof composeInterview>[0]['answers']) =>
      composeInterview({ template, answers, facility, institutions })
  }, [template, facility])
  const [store] = useState(() =>
    createInterviewStore(client, { opened, unsaved, template, compose }, codeOf),
  )
  const { answers, release, at, isStoryHers, saveState } = useStore(store)
  const composed = useMemo(() => compose(answers), [compose, answers])
  const main = useRef<HTMLDivElement>(null)
  const steps = useSteps({ ...props, store, desk: main })
  const { question, leave } = steps
  const [isPreviewOpen, setPreviewOpen] = useState(false)

  useEffect(() => {
    onReady({ gather: store.gather, flush: store.flush })
    store.begin()
    return () => {
      onReady(null)
      void store.flush('exit').then(store.close)
    }
  }, [store, onReady])
  const { id, headline } = release
  useEffect(() => onHeadline({ id, headline }), [onHeadline, id, headline])
  useUrgentSaves(store)

  const answered = template.questions.filter(({ id }) => isAnswered(answers[id])).length
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole screen, each of which has a button too
    <div className={style.screen} onKeyDownCapture={steps.hearFirst} onKeyDown={steps.press}>
      <Frame
        crumbs={
          <span className={style.crumbs}>
            <Button look="quiet" onPress={() => void leave(props.onLibrary)}>
              {say('app.releases')}
            </Button>
            <span aria-hidden>/</span>
            <h1 className={style.headline}>
              {release.headline || inLanguage(template.name, language)}
            </h1>
          </span>
        }
        actions={
          <Button onPress={() => void leave(props.onSheet)}>{say('interview.leave.sheet')}</Button>
        }
        leftLabel={say('interview.questions')}
        left={
          <QuestionList
            title={inLanguage(template.name, language)}
            questions={template.questions}
            answers={answers}
            gaps={composed.gaps}
            at={at}
            onGo={steps.goTo}
          />
        }
        mainLabel={say('interview.label')}
        main={
          <div ref={main} className={style.desk}>
            <div className={style.notices}>
              {saveState.kind === 'failed' ? (
                <Notice tone="error" action={props.saveElsewhere}>
                  {`${say(`errors.${saveState.code}`)} ${say('sheet.retrying')}`}
                </Notice>
              ) : null}
              {isStoryHers && question !== null ? (
                <Notice tone="info">{say('interview.hers.notice')}</Notice>
              ) : null}
            </div>
            <Step
              // Each question is a card of its own: its field begins with the focus.
              key={at}
              template={template}
              question={question}
              at={at}
              store={store}
              composed={composed}
              problem={steps.isHalfDate ? say('interview.halfDate') : null}
              ending={steps.ending}
              isFinishing={steps.isFinishing}
              onEnding={steps.setEnding}
              onBack={at === 0 ? null : () => steps.goTo(at - 1)}
              onNext={steps.next}
              onGo={steps.goTo}
            />
          </div>
        }
        rightLabel={say('interview.preview')}
        isRightOpen={isPreviewOpen}
        onRightOpen={setPreviewOpen}
        right={
          <Preview
            headline={release.headline || (composed.headlines[0] ?? '')}
            dateline={composed.fields.dateline}
            story={composed.fields.story}
            touched={question === null ? [] : touchedBlocks(composed, question.id)}
          />
        }
        status={
          <>
            <SavedWhen state={saveState} />
            <span>
              {say('interview.answeredCount', {
                count: answered,
                total: template.questions.length,
              })}
            </span>
          </>
        }
        statusAside={
          <span>
            {composed.gaps.length === 0
              ? say('interview.noGaps')
              : say('interview.gapCount', { count: composed.gaps.length })}
          </span>
        }
      />
      {steps.isLeaving ? (
        <LeaveDialog
          onStay={steps.stay}
          onSheet={() => void leave(props.onSheet)}
          onLibrary={() => void leave(props.onLibrary)}
        />
      ) : null}
    </div>
  )
}
