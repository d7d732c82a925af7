import type { SynonymGroup, SynonymTerm } from "@cho-lang/catalogue-search/types";

function isAsked({ direction = "both" }: SynonymTerm): boolean {
  return direction !== "answers";
}

function isFound({ direction = "both" }: SynonymTerm): boolean {
  return direction !== "asks";
}

/** The market's synonyms as Meilisearch takes them: to each term that may be typed those that it finds. */
export function synonymSettings(groups: readonly SynonymGroup[]): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { terms } of groups) {
    for (const asked of terms.filter(isAsked)) {
      const others = terms.filter((other) => isFound(other) && other.term !== asked.term);
      const known = found.get(asked.term) ?? new Set();
      others.forEach(({ term }) => known.add(term));
      found.set(asked.term, known);
    }
  }
  return Object.fromEntries([...found].map(([term, others]) => [term, [...others]]));
}

/** Terms that a text with these words answers to although it does not hold them. */
export function termsAnsweredBy(
  words: readonly string[],
  groups: readonly SynonymGroup[],
): string[] {
  const text = ` ${words.join(" ")} `;
  const holds = ({ term }: SynonymTerm) => text.includes(` ${term} `);
  return groups.flatMap(({ terms }) =>
    terms.some((term) => isFound(term) && holds(term))
      ? terms.filter((term) => isAsked(term) && !holds(term)).map(({ term }) => term)
      : [],
  );
}
