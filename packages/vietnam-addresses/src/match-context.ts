import type { ContextName, Entry } from "./address-index";
import { kindNamedBy, type Level } from "./unit-kind";
import type { Word } from "./words-of";

/** How well the words behind a name say where it lies. */
export interface ContextMatch {
  readonly district: boolean;
  readonly province: boolean;
  /** Kinds that were written and are right ("huyện" before a huyện), less those that are wrong. */
  readonly kinds: number;
}

interface Step {
  readonly next: number;
  readonly kinds: number;
}

const NONE: ContextMatch = { district: false, province: false, kinds: 0 };

/**
 * Explains all words from `from` to the end as the entry's district, province or both. Null when a word
 * is left over: then the name was not meant here. With `partial` the last word may be unfinished.
 */
export function matchContext(
  entry: Entry,
  words: readonly Word[],
  from: number,
  partial: boolean,
): ContextMatch | null {
  if (from >= words.length) return NONE;
  for (const district of steps("district", entry.districts, words, from, partial)) {
    const found = { district: true, province: false, kinds: district.kinds };
    if (district.next >= words.length) return found;
    for (const province of steps("province", entry.provinces, words, district.next, partial)) {
      if (province.next < words.length) continue;
      return { district: true, province: true, kinds: district.kinds + province.kinds };
    }
  }
  for (const province of steps("province", entry.provinces, words, from, partial)) {
    if (province.next >= words.length) {
      return { district: false, province: true, kinds: province.kinds };
    }
  }
  return null;
}

function steps(
  level: Level,
  names: readonly ContextName[],
  words: readonly Word[],
  from: number,
  partial: boolean,
): Step[] {
  const found: Step[] = [];
  for (const prefixLength of [0, 1, 2]) {
    const prefix = words.slice(from, from + prefixLength).map((word) => word.folded);
    const kind = prefixLength === 0 ? "" : kindNamedBy(level, prefix.join(" "));
    if (kind === null) continue;
    for (const name of names) {
      const next = matchKey(name.key, words, from + prefixLength, partial);
      if (next === null || (kind === "" && /^\d/.test(name.key))) continue;
      found.push({ next, kinds: kindScore(kind, name.kind) });
    }
  }
  return found.sort((a, b) => b.next - a.next || b.kinds - a.kinds);
}

function kindScore(written: string, actual: string): number {
  if (written === "" || actual === "") return 0;
  return written === actual ? 1 : -1;
}

/** Index behind `key` when the words from `from` on spell it, else null. */
function matchKey(
  key: string,
  words: readonly Word[],
  from: number,
  partial: boolean,
): number | null {
  const parts = key.split(" ");
  for (const [offset, part] of parts.entries()) {
    const word = words[from + offset];
    if (!word) return partial && offset > 0 ? words.length : null;
    const last = from + offset === words.length - 1;
    if (word.folded === part) continue;
    return partial && last && part.startsWith(word.folded) ? words.length : null;
  }
  return from + parts.length;
}
