export type Scalar = string | number | boolean;

/** What is searched and what comes back. Fields are read by dotted path; a list anywhere on it means many values. */
export type Document = { readonly id: string } & Readonly<Record<string, unknown>>;

export interface FieldPlan {
  /** "text" is split into words; a "keyword" is one value, though its words are found too when it has a weight. */
  readonly kind: "text" | "keyword" | "number" | "boolean";
  /** How much a word found here counts, above 0; null when the field is not searched. */
  readonly weight: number | null;
  readonly filterable: boolean;
  readonly sortable: boolean;
  readonly facetable: boolean;
  /**
   * Path of a list [{ value, from, until }] in the document: the field has the value of the span that holds
   * the query's day ("YYYY-MM-DD", both ends inclusive, null for open), the highest when several do, or none.
   */
  readonly spans?: string;
}

export interface IndexPlan {
  /** By dotted path. */
  readonly fields: Readonly<Record<string, FieldPlan>>;
  /** What decides between equally relevant documents, before the id does. Its fields are sortable. */
  readonly tieBreakers?: readonly Order[];
}

/** `field` is a sortable field, or "_score" for relevance. Documents without a value come last either way. */
export interface Order {
  readonly field: string;
  readonly descending: boolean;
}

/** Words for one thing. Each term is one or more words; a query for one finds the others. */
export interface SynonymGroup {
  readonly terms: readonly SynonymTerm[];
  /** Its terms are less than what is asked for: they come after those of other groups. */
  readonly loose?: boolean;
  /** Documents answer it that have this value in this field, as far as the plan has a filter or facet for it. */
  readonly where?: FieldValue;
}

export interface FieldValue {
  readonly field: string;
  readonly value: Scalar;
}

export interface SynonymTerm {
  readonly term: string;
  readonly region?: "north" | "central" | "south" | "quang_ninh";
  /**
   * "both" (the default): typed, it finds the other terms, and is found by them. "asks": it is only typed and
   * finds the others ("hải sản" finds "tôm"). "answers": it is only found.
   */
  readonly direction?: "both" | "asks" | "answers";
}

/** An array field passes "eq", "in", "prefix" … when one of its values does, "ne" and "nin" when none is equal. */
export type Filter =
  | { readonly and: readonly Filter[] }
  | { readonly or: readonly Filter[] }
  | { readonly not: Filter }
  | FieldFilter;

export type FieldFilter = { readonly field: string } & (
  | { readonly op: "eq" | "ne"; readonly value: Scalar | null }
  | { readonly op: "in" | "nin"; readonly value: readonly (Scalar | null)[] }
  | { readonly op: "lt" | "lte" | "gt" | "gte"; readonly value: number | string }
  | { readonly op: "exists"; readonly value: boolean }
  | { readonly op: "contains" | "overlaps"; readonly value: readonly Scalar[] }
  | { readonly op: "prefix" | "like"; readonly value: string }
);

/** `disjunctive` counts as if the filter on this very field were not there, so that siblings of a choice show. */
export type FacetRequest =
  | {
      readonly field: string;
      readonly type: "value";
      readonly limit?: number;
      readonly sort?: "count" | "alpha";
      readonly disjunctive?: boolean;
    }
  | {
      readonly field: string;
      readonly type: "range";
      readonly ranges: readonly FacetRange[];
      readonly disjunctive?: boolean;
    }
  | { readonly field: string; readonly type: "stats"; readonly disjunctive?: boolean }
  /** How many values there are. */
  | { readonly field: string; readonly type: "distinct"; readonly disjunctive?: boolean };

/** From `from` (inclusive) to `to` (exclusive); a missing end is open. Each value of a document counts. */
export interface FacetRange {
  readonly key: string;
  readonly from?: number;
  readonly to?: number;
}

export type FacetAnswer =
  | {
      readonly type: "value";
      readonly values: readonly { readonly value: Scalar; readonly count: number }[];
      /** Documents' values beyond `limit`. */
      readonly otherCount: number;
    }
  | {
      readonly type: "range";
      readonly ranges: readonly (FacetRange & { readonly count: number })[];
      /** Of all values, in a range or in none; null when no document has one. */
      readonly min: number | null;
      readonly max: number | null;
    }
  | {
      readonly type: "stats";
      /** Null when no document has a value. */
      readonly min: number | null;
      readonly max: number | null;
      readonly sum: number;
      readonly count: number;
    }
  | { readonly type: "distinct"; readonly count: number };

export interface IndexQuery {
  /** What was typed; "" for all documents. */
  readonly q: string;
  /** Day in Việt Nam, "YYYY-MM-DD". */
  readonly day: string;
  readonly filter: Filter | null;
  /** [] is relevance, then the plan's tie-breakers. */
  readonly order: readonly Order[];
  readonly skip: number;
  readonly take: number;
  /** Top-level fields that the documents must come with, as they are on the day; all when missing. */
  readonly fields?: readonly string[];
  /** Answered under the field's name, so at most one for each field. */
  readonly facets: readonly FacetRequest[];
  /** "last": all words, the last of which is still being typed. */
  readonly match: "all" | "any" | "last";
  readonly typos: boolean;
  /** Only documents with all words exactly as they were typed: no Telex, no other marks, no synonyms. */
  readonly literally?: boolean;
  /** Text fields whose matched words are to be marked in the hits. */
  readonly highlight: readonly string[];
  /** Default <mark> and </mark>. */
  readonly highlightTags?: { readonly pre: string; readonly post: string };
  /** The searchable fields to look in; null for all. */
  readonly searchOn: readonly string[] | null;
}

export interface IndexHit {
  readonly id: string;
  /** Above 0; comparable within one answer only. 0 when nothing was searched for. */
  readonly score: number;
  /** Fields with spans hold the day's value, or null. */
  readonly document: Document;
  /** By field, only where something matched; one text for each value, HTML-escaped outside of the tags. */
  readonly highlights?: Readonly<Record<string, readonly string[]>>;
}

export interface IndexAnswer {
  readonly hits: readonly IndexHit[];
  /** Of all documents found, near ones too. */
  readonly total: number;
  /**
   * How many of them, always the last ones, have only most of the words, or the one that names what is looked for.
   * Facets do not count them.
   */
  readonly near: number;
  readonly facets: Readonly<Record<string, FacetAnswer>>;
  readonly reading: Reading;
}

/** How a query was understood, so that the page can say it. */
export interface Reading {
  /**
   * "all": nothing was typed. "as_typed": the words are there. "decoded": Telex or VNI was read. "without_marks":
   * the marks that were typed led to nothing, other marks did. "corrected": a misspelling was. "partly": not all
   * words were found together. "nothing": no word was.
   */
  readonly kind:
    "all" | "as_typed" | "decoded" | "without_marks" | "corrected" | "partly" | "nothing";
  /** As understood, e.g. "chả mực" for "char muwjc"; what was typed when nothing was found. */
  readonly text: string;
}
