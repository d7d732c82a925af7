import type { Ground, Sentence } from "./attempt";
import type { Alternative } from "./match-words";
import { fieldsOf, slotOf, type PostingList } from "./posting-list";
import type { Tiers } from "./word-alternatives";

/** What every other seller is, by itself: it tells nothing about goods. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(["hộ", "htx", "cty", "ty", "tnhh", "thht"]);

/**
 * A query of one word is asked of what goods are called. What it is not spelt like, but may stand for as it has no marks,
 * counts where something is called so and not for the names of people and places: "ho" is no "hộ kinh doanh". Legal
 * forms count there alone, too.
 */
export function withLoneWord(ground: Ground, sentence: Sentence): Sentence {
  const [word] = sentence.words;
  const [tiers] = sentence.tiers;
  if (!word || !tiers || sentence.words.length > 1 || word.unfinished) return sentence;
  const texts = ground.index.lexicon.texts;
  const kept = ({ list, term }: Alternative): boolean => {
    const text = texts[term] ?? "";
    return (text === word.text && !LEGAL_FORMS.has(text)) || isName(ground, list);
  };
  const own: Tiers = [tiers[0].filter(kept), tiers[1].filter(kept), tiers[2], tiers[3]];
  const spans = LEGAL_FORMS.has(word.text) ? [] : sentence.spans;
  return { ...sentence, tiers: [own], spans };
}

/** Whether a living document is called by a word. */
function isName({ living, tables }: Ground, { named }: PostingList): boolean {
  const { naming } = tables.tables;
  return named.entries
    .subarray(0, named.length)
    .some((entry) => living[slotOf(entry)] === 1 && (naming[fieldsOf(entry)] ?? 0) > 0);
}
