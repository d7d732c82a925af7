import { WORD } from "@cho-lang/vietnamese-text/words-of";
import type { WantedWord } from "./match-words";
import type { SynonymSpan } from "./synonym-spans";
import type { TextIndex } from "./text-index";

export interface Tags {
  readonly pre: string;
  readonly post: string;
}

interface Range {
  start: number;
  end: number;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Marks the words of a query in texts. */
export class Highlighter {
  private readonly terms: ReadonlySet<number>;
  private readonly groups: ReadonlySet<number>;

  constructor(
    private readonly index: TextIndex,
    wanted: readonly WantedWord[],
    spans: readonly SynonymSpan[],
    private readonly tags: Tags,
  ) {
    this.terms = new Set(wanted.flatMap((word) => word.alternatives.map(({ term }) => term)));
    this.groups = new Set(spans.map(({ group }) => group));
  }

  /** The text with what matched between the tags and all else HTML-escaped; null when nothing matched. */
  mark(text: string): string | null {
    const whole = text.normalize("NFC");
    const ranges = this.ranges(whole);
    if (ranges.length === 0) return null;
    const { pre, post } = this.tags;
    let marked = "";
    let done = 0;
    for (const { start, end } of ranges) {
      marked += escape(whole.slice(done, start)) + pre + escape(whole.slice(start, end)) + post;
      done = end;
    }
    return marked + escape(whole.slice(done));
  }

  /** Where matched words stand; those with nothing but space between them as one. */
  private ranges(text: string): Range[] {
    const words = [...text.matchAll(WORD)];
    const terms = Uint32Array.from(words, ([word]) => this.index.lexicon.termOf(word) ?? NO_TERM);
    const matched = [...terms].map((term) => this.terms.has(term));
    for (let at = 0; at < terms.length; at++) {
      for (const { group, terms: phrase } of this.index.synonyms.answeredAt(
        terms,
        at,
        terms.length,
      )) {
        if (this.groups.has(group)) matched.fill(true, at, at + phrase.length);
      }
    }
    const ranges: Range[] = [];
    words.forEach(({ 0: word, index: start }, at) => {
      if (!matched[at]) return;
      const last = ranges.at(-1);
      if (last && text.slice(last.end, start).trim() === "") last.end = start + word.length;
      else ranges.push({ start, end: start + word.length });
    });
    return ranges;
  }
}

const NO_TERM = 0xffffffff;

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
