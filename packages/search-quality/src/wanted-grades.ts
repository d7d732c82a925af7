import { fold } from "@cho-lang/vietnamese-text/fold";
import { catalogueOf, isSpelling } from "./gold-query";
import type { GoldQuery, Grade, Grades } from "./gold-query";

/** Whether `typed` can be `text` with the marks of some words left out. Both NFC; case does not matter. */
function couldMean(typed: string, text: string): boolean {
  const words = text.toLowerCase().split(" ");
  const typedWords = typed.toLowerCase().split(" ");
  return (
    words.length === typedWords.length &&
    typedWords.every((word, index) => word === words[index] || word === fold(words[index] ?? ""))
  );
}

/**
 * Who typed "dua" may mean dứa, dừa, dưa or đũa, and nobody can tell: each product counts by the best grade
 * that it has for any gold query that the typed text can mean. What was typed with its marks, or
 * misspelled, means itself alone.
 */
export class WantedGrades {
  private readonly byFold = new Map<string, GoldQuery[]>();

  constructor(gold: readonly GoldQuery[]) {
    for (const query of gold) {
      if (isSpelling(query.kind)) continue;
      const key = fold(query.text);
      this.byFold.set(key, [...(this.byFold.get(key) ?? []), query]);
    }
  }

  /** `kept` is `query.text` with the marks that were typed. */
  of(query: GoldQuery, kept: string): Grades {
    const wanted = new Map<string, Grade>(query.grades);
    if (isSpelling(query.kind)) return wanted;
    for (const other of this.byFold.get(fold(kept)) ?? []) {
      if (!holds(query, other) || !couldMean(kept, other.text)) continue;
      for (const [handle, grade] of other.grades) {
        if (grade > (wanted.get(handle) ?? 0)) wanted.set(handle, grade);
      }
    }
    return wanted;
  }
}

/** Whether all that `other` wants is in the catalogue that `query` is asked of: the wider one holds the market's. */
function holds(query: GoldQuery, other: GoldQuery): boolean {
  return (
    catalogueOf(query.kind) === "market-and-homographs" || catalogueOf(other.kind) === "market"
  );
}
