/** Why a query cannot be answered. Only a caller's mistake does this: no text that a person types ever does. */
export type InvalidQueryReason =
  | "unknown_field"
  | "not_searchable"
  | "not_filterable"
  | "not_sortable"
  | "not_facetable"
  | "bad_value"
  | "too_deep";

/** Thrown for a query that names what the plan does not have, or asks it something it cannot answer. */
export class InvalidQuery extends Error {
  readonly reason: InvalidQueryReason;
  /** The field that the mistake is about, or null. */
  readonly field: string | null;

  constructor(reason: InvalidQueryReason, field: string | null) {
    super(field === null ? reason : `${reason}: ${field}`);
    this.name = "InvalidQuery";
    this.reason = reason;
    this.field = field;
  }
}
