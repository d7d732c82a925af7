import type { InferTypeOf } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import type ProductImport from "../modules/listing/models/product-import";
import type { CellProblem } from "../product-tables/cell-problem";
import type { ImportCounts } from "../product-tables/import-plan";
import type { OddPrice } from "../product-tables/odd-price";

type Row = InferTypeOf<typeof ProductImport>;

/** An import as it is kept. */
export interface StoredImport extends Pick<
  Row,
  | "id"
  | "seller_id"
  | "file_name"
  | "status"
  | "created_at"
  | "started_at"
  | "finished_at"
  | "pruned_at"
> {
  actor: Actor;
  /** `done` and `failed` once its rows are thrown away. */
  counts: ImportCounts & { done?: number; failed?: number };
  /** The first wrong cells. */
  problems: CellProblem[];
  /** The first prices that are asked about. */
  odd_prices: OddPrice[];
}

/** A row with what its JSON columns hold, as `createImportStep` wrote it. */
export function toImport(row: Omit<Row, "updated_at" | "deleted_at">): StoredImport {
  const { cells, odd_prices } = row.problems as { cells: CellProblem[]; odd_prices: OddPrice[] };
  return {
    ...row,
    actor: row.actor as unknown as Actor,
    counts: row.counts as unknown as ImportCounts,
    problems: cells,
    odd_prices,
  };
}
