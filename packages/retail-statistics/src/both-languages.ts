/** A text for people, in the two languages that everything public is written in. */
export interface BothLanguages {
  readonly vi: string;
  readonly en: string;
}
