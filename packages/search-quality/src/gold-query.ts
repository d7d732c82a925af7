/** How well a product answers a query: 3 just what is wanted, 2 good, 1 acceptable. The README says when. */
export type Grade = 1 | 2 | 3;

/** Grade by product handle; whoever is missing has grade 0. */
export type Grades = ReadonlyMap<string, Grade>;

/** Kinds of queries, each a file `gold/queries/<kind>.jsonl`. */
export const GOLD_KINDS = [
  "product-names",
  "partial-names",
  "product-types",
  "ingredients",
  "regional-words",
  "places",
  "producers",
  "groups-and-sets",
  "uses",
  "attributes",
  "questions",
  "homographs",
  "typos",
  "misspellings",
  "joined-words",
] as const;

export type GoldKind = (typeof GOLD_KINDS)[number];

/** Kinds whose wrong spelling is the point: they are asked as they are written, in no other typing mode. */
export const SPELLING_KINDS = [
  "typos",
  "misspellings",
  "joined-words",
] as const satisfies readonly GoldKind[];

/** The products that a query is asked of: those of the market, or those and the homographs' own. */
export type GoldCatalogue = "market" | "market-and-homographs";

export interface GoldQuery {
  /** As a careful writer spells it: NFC, traditional tone position. Unique within the gold set. */
  readonly text: string;
  readonly kind: GoldKind;
  readonly grades: Grades;
}

/** Homographs are asked of a wider catalogue: a market of sixty products has no pineapple to tell from a melon. */
export function catalogueOf(kind: GoldKind): GoldCatalogue {
  return kind === "homographs" ? "market-and-homographs" : "market";
}

export function isSpelling(kind: GoldKind): boolean {
  return (SPELLING_KINDS as readonly GoldKind[]).includes(kind);
}
