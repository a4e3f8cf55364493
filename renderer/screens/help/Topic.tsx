import style from './Topic.module.css'

type TopicProps = { readonly title: string; readonly sentences: readonly string[] }

export function Topic({ title, sentences }: TopicProps) {
  return (
    <section>
      <h3 className={style.title}>{title}</h3>
      {sentences.map((sentence) => (
        <p key={sentence} className={style.sentence}>
          {sentence}
        </p>
      ))}
    </section>
  )
}
