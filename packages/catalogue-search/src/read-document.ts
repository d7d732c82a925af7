import type { FieldWeights } from "./field-weights";
import { grow } from "./grow";
import type { RankQuestion } from "./rank-matches";
import { VALUE_START, type TextIndex } from "./text-index";

const MOST_WORDS = 32;
/** The heaviest field's bit. */
const TITLE = 1;
const NO_PAIRS: ReadonlySet<number> = new Set();

/**
 * Reads documents word by word, to see how the words of a query stand in them. What it says is about the document read
 * last.
 */
export class DocumentReader {
  /** By word of the query: the weight of the best field where it follows the one before, itself or by a synonym. */
  readonly following = new Float32Array(MOST_WORDS);
  /** The words, as bits, that follow the one before without a synonym's help. */
  literally = 0;
  /** The words, as bits, that stand in a name of the document, or beside each other in a name of people or places. */
  named = 0;
  /** The words, as bits, with which a name of the document begins. */
  opening = 0;
  /** What share of the title the words cover. */
  covered = 0;
  /** The title opens with one of the words. */
  opens = false;
  /** One of its names is made of words of the query alone, at least two. */
  exact = false;
  /** By term: the words of the query it answers, as bits. */
  private answered = new Uint32Array(64);
  private question: RankQuestion | null = null;

  constructor(
    private readonly index: TextIndex,
    private readonly weights: FieldWeights,
  ) {}

  /** By slot: how many words the title has. */
  get titleLengths(): Uint8Array {
    return this.index.titleLengths;
  }

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

  /** Reads the document in a slot, its mere descriptions only when told to read deeply. */
  read(slot: number, deeply: boolean): void {
    const { answered, index, weights } = this;
    const { tokens } = index;
    const fields = this.question?.tables.fields ?? 0;
    const naming = weights.namingPaths.length;
    const notable = weights.notablePaths.length;
    const { telling } = weights;
    const start = index.startOf(slot);
    const end = index.startOf(slot + 1);
    this.forget();
    this.readSynonyms(slot);
    let field = 0;
    let before = 0;
    let length = 0;
    let covered = 0;
    for (let at = start; at < end; at++) {
      const token = tokens[at] ?? 0;
      if (token >= VALUE_START) {
        this.close(field, covered, length);
        field = token - VALUE_START;
        if (field >= (deeply ? telling : notable)) return;
        before = length = covered = 0;
        continue;
      }
      const bits = (fields >> field) & 1 ? (answered[token] ?? 0) : 0;
      const follows = (before << 1) & bits;
      if (follows !== 0) this.follow(follows, weights.weightOf(field));
      if (field < naming) this.named |= bits;
      else if (field < notable) this.named |= follows | (follows >> 1);
      if (bits !== 0) {
        covered++;
        if (field < naming && length === 0) this.opening |= bits;
        if (field === 0 && length === 0) this.opens = true;
      }
      length++;
      before = bits;
    }
    this.close(field, covered, length);
  }

  /**
   * The words, as bits, that a document's names hold only in the name of its place: "bình" in "Miến dong Bình Liêu",
   * which is from the commune Bình Liêu.
   */
  placed(slot: number): number {
    const { answered, index, weights } = this;
    const pairs = this.placePairs(slot);
    if (pairs.size === 0) return 0;
    let own = 0;
    let placed = 0;
    const end = index.startOf(slot + 1);
    for (let at = index.startOf(slot); at < end; at++) {
      const token = index.tokens[at] ?? 0;
      if (token >= VALUE_START) {
        if (token - VALUE_START >= weights.namingPaths.length) break;
        continue;
      }
      const bits = answered[token] ?? 0;
      if (bits === 0) continue;
      const before = index.tokens[at - 1] ?? 0;
      const after = index.tokens[at + 1] ?? 0;
      if (pairs.has(pairOf(before, token)) || pairs.has(pairOf(token, after))) placed |= bits;
      else own |= bits;
    }
    for (const { start, end, list } of this.question?.spans ?? []) {
      if (list.fieldsAt(slot) > 0) own |= (1 << end) - (1 << start);
    }
    return placed & ~own;
  }

  /**
   * Neighbouring words of the names of places in a document, which open with what kind of place it is; those of which
   * the query has one.
   */
  private placePairs(slot: number): ReadonlySet<number> {
    const { answered, index, weights } = this;
    const { tokens } = index;
    let pairs: Set<number> | null = null;
    const end = index.startOf(slot + 1);
    let place = false;
    for (let at = index.startOf(slot); at < end; at++) {
      const token = tokens[at] ?? 0;
      if (token >= VALUE_START) {
        const field = token - VALUE_START;
        if (field >= weights.notablePaths.length) break;
        place = field >= weights.namingPaths.length && index.opensPlace(tokens[at + 1] ?? 0);
      } else if (place && at + 1 < end && (tokens[at + 1] ?? 0) < VALUE_START) {
        const next = tokens[at + 1] ?? 0;
        if ((answered[token] ?? 0) !== 0 || (answered[next] ?? 0) !== 0) {
          (pairs ??= new Set()).add(pairOf(token, next));
        }
      }
    }
    return pairs ?? NO_PAIRS;
  }

  /** Takes note of a value that was read to its end. */
  private close(field: number, covered: number, length: number): void {
    if (length === 0 || field >= this.weights.namingPaths.length) return;
    if (field === 0) this.covered = Math.max(this.covered, covered / length);
    if (length > 1 && covered === length) this.exact = true;
  }

  private forget(): void {
    this.following.fill(0, 0, this.question?.words.length ?? 0);
    this.literally = 0;
    this.named = 0;
    this.covered = 0;
    this.opening = 0;
    this.opens = false;
    this.exact = false;
  }

  /** Words that a synonym stands for follow each other, and are named where it is; a title may open with it. */
  private readSynonyms(slot: number): void {
    if (!this.question || this.question.spans.length === 0) return;
    const { spans, tables } = this.question;
    for (const { start, end, group, list, level } of spans) {
      const fields = list.fieldsAt(slot);
      if ((fields & TITLE) !== 0 && list === this.index.groupPostings[group]) this.opens = true;
      const weight = (tables.tables.all[fields] ?? 0) * level;
      if (weight === 0) continue;
      this.named |= (1 << end) - (1 << start);
      for (let word = start + 1; word < end; word++) this.raise(word, weight);
    }
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

function pairOf(term: number, next: number): number {
  return term * 2 ** 26 + next;
}
