import { canonical } from "@cho-lang/vietnamese-text/canonical";
import { fold } from "@cho-lang/vietnamese-text/fold";
import { oneI } from "@cho-lang/vietnamese-text/one-i";
import { soundOf } from "./sound";

/** Which letters a folded word has, as bits: words a slip apart differ in two of them at most. */
export function lettersOf(folded: string): number {
  let bits = 0;
  for (let at = 0; at < folded.length; at++) bits |= 1 << (folded.charCodeAt(at) & 31);
  return bits;
}

/** The words of all documents, numbered: terms by their spelling, and folds, which many terms may share. */
export class Lexicon {
  /** By term. */
  readonly texts: string[] = [];
  /** By term, for people: as it was first written, in lower case. */
  readonly shown: string[] = [];
  readonly foldOf: number[] = [];
  /** By fold. */
  readonly folds: string[] = [];
  readonly termsOf: number[][] = [];
  /** Which letters the fold has, as bits. */
  readonly letters: number[] = [];
  private readonly bySound = new Map<string, number[]>();
  private readonly byText = new Map<string, number>();
  private readonly byFold = new Map<string, number>();
  /** Remembers every way a word was written, so that each is worked out once. */
  private readonly byWritten = new Map<string, number>();
  private sortedFolds: number[] = [];
  private sortedCount = 0;

  /** The term of a word as written in an NFC text; a new one when it was never seen. */
  add(written: string): number {
    const known = this.byWritten.get(written);
    if (known !== undefined) return known;
    const shown = canonical(written.toLowerCase());
    const text = oneI(shown);
    const term = this.byText.get(text) ?? this.addText(text, shown);
    this.byWritten.set(written, term);
    return term;
  }

  /** The term of a word as written in a document. */
  termOf(written: string): number | undefined {
    return this.byWritten.get(written);
  }

  findFold(folded: string): number | undefined {
    return this.byFold.get(folded);
  }

  /** Folds that sound like this one to somebody, itself among them. */
  soundingLike(folded: string): readonly number[] {
    return this.bySound.get(soundOf(folded)) ?? [];
  }

  /** Folds that begin with `prefix`, in alphabetical order. */
  *foldsFrom(prefix: string): Generator<number> {
    const sorted = this.sorted();
    for (let at = this.lowerBound(prefix); at < sorted.length; at++) {
      const fold = sorted[at] ?? 0;
      if (!this.folds[fold]?.startsWith(prefix)) return;
      yield fold;
    }
  }

  private addText(text: string, shown: string): number {
    const term = this.texts.length;
    const folded = fold(text);
    let foldId = this.byFold.get(folded);
    if (foldId === undefined) {
      foldId = this.folds.length;
      this.byFold.set(folded, foldId);
      this.folds.push(folded);
      this.letters.push(lettersOf(folded));
      this.termsOf.push([]);
      const sound = soundOf(folded);
      const alike = this.bySound.get(sound);
      if (alike) alike.push(foldId);
      else this.bySound.set(sound, [foldId]);
    }
    this.byText.set(text, term);
    this.texts.push(text);
    this.shown.push(shown);
    this.foldOf.push(foldId);
    this.termsOf[foldId]?.push(term);
    return term;
  }

  /** Few new folds are put in their place, many are sorted in. */
  private sorted(): readonly number[] {
    const added = this.folds.length - this.sortedCount;
    if (added > 32) {
      this.sortedFolds = [...this.folds.keys()].sort((a, b) => this.compare(a, b));
    } else {
      for (let fold = this.sortedCount; fold < this.folds.length; fold++) {
        this.sortedFolds.splice(this.lowerBound(this.folds[fold] ?? ""), 0, fold);
      }
    }
    this.sortedCount = this.folds.length;
    return this.sortedFolds;
  }

  private compare(a: number, b: number): number {
    return (this.folds[a] ?? "") < (this.folds[b] ?? "") ? -1 : 1;
  }

  private lowerBound(text: string): number {
    let low = 0;
    let high = this.sortedFolds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.folds[this.sortedFolds[middle] ?? 0] ?? "") < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
