/** The same keys with other words: what a second language must have, no more and no less. */
export type Words<Owner> = {
  readonly [Key in keyof Owner]: Owner[Key] extends string ? string : Words<Owner[Key]>
}
