import type { FieldWeights } from "./field-weights";
import { grow } from "./grow";
import type { RankQuestion } from "./rank-matches";
import { VALUE_START, type TextIndex } from "./text-index";

const MOST_WORDS = 32;

/** Reads documents word by word, to see how the words of a query stand in them. */
export class DocumentReader {
  /** By word of the query, of the document read last: the weight of the best field where it follows the one before. */
  readonly following = new Float32Array(MOST_WORDS);
  /** The words, as bits, that followed the one before without a synonym's help. */
  literally = 0;
  /** By term: the words of the query it answers, as bits. */
  private answered = new Uint32Array(64);
  private question: RankQuestion | null = null;

  constructor(
    private readonly index: TextIndex,
    private readonly weights: FieldWeights,
  ) {}

  begin(question: RankQuestion): void {
    this.question = question;
    this.answered = grow(this.answered, this.index.lexicon.texts.length);
    question.words.forEach(({ alternatives }, at) => {
      for (const { term } of alternatives) {
        if (term >= 0) this.answered[term] = (this.answered[term] ?? 0) | (1 << at);
      }
    });
  }

  end({ words }: RankQuestion): void {
    for (const { alternatives } of words) {
      for (const { term } of alternatives) if (term >= 0) this.answered[term] = 0;
    }
  }

  /**
   * What share of its title the words cover, and whether the title opens with one. Fills `following`, from the fields
   * that only describe the document too when it is to be read deeply.
   */
  read(slot: number, deeply: boolean): { covered: number; opens: boolean } {
    const { tokens } = this.index;
    const { answered } = this;
    const fields = this.question?.tables.fields ?? 0;
    const notable = this.weights.notablePaths.length;
    const start = this.index.startOf(slot);
    const end = this.index.startOf(slot + 1);
    let field = 0;
    let before = 0;
    let length = 0;
    let covered = 0;
    this.following.fill(0);
    this.literally = 0;
    let opens = this.readSynonyms(slot, start, end);
    for (let at = start; at < end; at++) {
      const token = tokens[at] ?? 0;
      if (token >= VALUE_START) {
        field = token - VALUE_START;
        if (!deeply && field >= notable) break;
        before = 0;
        continue;
      }
      const bits = (fields >> field) & 1 ? (answered[token] ?? 0) : 0;
      if (field === 0) {
        if (bits !== 0) covered++;
        if (bits !== 0 && length === 0) opens = true;
        length++;
      }
      const follows = (before << 1) & bits;
      if (follows !== 0) this.follow(follows, this.weights.weightOf(field));
      before = bits;
    }
    return { covered: length > 0 ? covered / length : 0, opens };
  }

  /** Words that a synonym stands for follow each other; true when the title opens with the synonym. */
  private readSynonyms(slot: number, at: number, until: number): boolean {
    if (!this.question || this.question.spans.length === 0) return false;
    const { spans, tables } = this.question;
    for (const { start, end, list, level } of spans) {
      const weight = (tables.tables.all[list.fieldsAt(slot)] ?? 0) * level;
      for (let word = start + 1; word < end; word++) this.raise(word, weight);
    }
    if (this.index.tokens[at] !== VALUE_START) return false;
    return this.index.synonyms
      .answeredAt(this.index.tokens, at + 1, until)
      .some(({ group }) => spans.some(({ list }) => list === this.index.groupPostings[group]));
  }

  private follow(bits: number, weight: number): void {
    this.literally |= bits;
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      this.raise(31 - Math.clz32(rest & -rest), weight);
    }
  }

  private raise(word: number, weight: number): void {
    if (weight > (this.following[word] ?? 0)) this.following[word] = weight;
  }
}
