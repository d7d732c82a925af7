export type HeldDocument = Record<string, unknown>;

/** What the market sets; each has Meilisearch's own default until then. */
export interface Settings {
  searchableAttributes: string[];
  filterableAttributes: string[];
  sortableAttributes: string[];
  displayedAttributes: string[];
  rankingRules: string[];
  synonyms: Record<string, string[]>;
  typoTolerance: object;
  faceting: { maxValuesPerFacet?: number; sortFacetValuesBy?: object };
  pagination: { maxTotalHits?: number };
}

export interface HeldIndex {
  uid: string;
  primaryKey: string;
  createdAt: string;
  settings: Settings;
  documents: Map<string, HeldDocument>;
}

export const DEFAULT_SETTINGS: Settings = {
  searchableAttributes: ["*"],
  filterableAttributes: [],
  sortableAttributes: [],
  displayedAttributes: ["*"],
  rankingRules: ["words", "typo", "proximity", "attribute", "sort", "exactness"],
  synonyms: {},
  typoTolerance: {},
  faceting: { maxValuesPerFacet: 100 },
  pagination: { maxTotalHits: 1_000 },
};

/** All values at a dotted path, through arrays too. */
export function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry) => valuesAt(entry, path));
  }
  const [step, ...rest] = path;
  if (step === undefined) {
    return [value];
  }
  return typeof value === "object" && value !== null && step in value
    ? valuesAt((value as Record<string, unknown>)[step], rest)
    : [];
}
