import type { Column } from "./column";
import type { DocumentTable } from "./document-table";
import { InvalidQuery, type InvalidQueryReason } from "./invalid-query";
import type { FieldPlan, IndexPlan } from "./types";

/** The columns by what the plan allows. Each method throws InvalidQuery for a field that it does not. */
export class FieldAccess {
  constructor(
    private readonly plan: IndexPlan,
    private readonly table: DocumentTable,
  ) {}

  filterable(field: string): Column {
    return this.column(field, "filterable", "not_filterable");
  }

  sortable(field: string): Column {
    return this.column(field, "sortable", "not_sortable");
  }

  facetable(field: string): Column {
    return this.column(field, "facetable", "not_facetable");
  }

  assertSearchable(field: string): void {
    if (this.planOf(field).weight === null) throw new InvalidQuery("not_searchable", field);
  }

  private column(
    field: string,
    use: "filterable" | "sortable" | "facetable",
    reason: InvalidQueryReason,
  ): Column {
    const column = this.table.columns.get(field);
    if (!this.planOf(field)[use] || !column) throw new InvalidQuery(reason, field);
    return column;
  }

  private planOf(field: string): FieldPlan {
    const plan = Object.hasOwn(this.plan.fields, field) ? this.plan.fields[field] : undefined;
    if (!plan) throw new InvalidQuery("unknown_field", field);
    return plan;
  }
}
