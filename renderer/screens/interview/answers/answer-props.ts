import type { Answer } from '#core/interview/answer.ts'

export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>

export type AnswerProps<Kind extends Answer['kind']> = {
  /** Null while nothing was answered. */
  readonly answer: AnswerOf<Kind> | null
  readonly onChange: (answer: AnswerOf<Kind>) => void
}
