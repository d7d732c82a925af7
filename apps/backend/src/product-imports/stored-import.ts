import type { InferTypeOf } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import type ProductImport from "../modules/listing/models/product-import";
import type { CellProblem } from "../product-tables/cell-problem";
import type { ImportCounts } from "../product-tables/import-plan";

type Row = InferTypeOf<typeof ProductImport>;

/** An import as it is kept. */
export interface StoredImport extends Pick<
  Row,
  "id" | "seller_id" | "file_name" | "status" | "created_at" | "started_at" | "finished_at"
> {
  actor: Actor;
  counts: ImportCounts;
  /** The first wrong cells. */
  problems: CellProblem[];
}

/** A row with what its JSON columns hold, as `createImportStep` wrote it. */
export function toImport(row: Omit<Row, "updated_at" | "deleted_at">): StoredImport {
  const { cells } = row.problems as { cells: CellProblem[] };
  return {
    ...row,
    actor: row.actor as unknown as Actor,
    counts: row.counts as unknown as ImportCounts,
    problems: cells,
  };
}
