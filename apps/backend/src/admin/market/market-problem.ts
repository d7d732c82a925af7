interface ProblemTexts {
  vi?: string;
  en?: string;
  /** One Vietnamese message per field of the form, by its name. */
  fields?: Record<string, string>;
}

/** What the operator's API refused, in both languages. */
export class MarketProblem extends Error {
  readonly code: string;
  readonly texts: ProblemTexts;

  constructor(code: string, texts: ProblemTexts = {}) {
    super(texts.en ?? code);
    this.code = code;
    this.texts = texts;
  }
}
