import type { CellProblem } from "../product-tables/cell-problem";
import type { Pack } from "../product-sheets/product-sheet";
import type { OddPrice } from "../product-tables/odd-price";
import type { StoredImport } from "./stored-import";

/** An import as its seller sees it. Instants are ISO 8601. */
export interface ImportView {
  id: string;
  file_name: string;
  status: StoredImport["status"];
  counts: StoredImport["counts"];
  at: string;
  started_at: string | null;
  finished_at: string | null;
  /** Who sent it. */
  by: string;
  /** Whether its rows were thrown away: thirty days after it was loaded, or left alone. */
  pruned: boolean;
}

/** One import with what it does, of which long lists show the first. */
export interface ImportPage extends ImportView {
  problems: CellProblem[];
  /** The first prices that move by more than half, for its seller to look at. */
  odd_prices: OddPrice[];
  progress: { waiting: number; done: number; failed: number };
  /** The first products that it makes or changes. */
  products: ImportedProduct[];
  /** Those that could not be made or changed. */
  failed: ImportedProduct[];
}

/** Prices in đồng, stock in pieces. */
export interface ChangedPack {
  label: string;
  price_before: number | null;
  price: number;
  stock_before: number;
  stock: number;
}

export interface ImportedProduct {
  code: string;
  title: string;
  kind: "new" | "change";
  /** The fields of its words that change. */
  fields: string[];
  /** Packs whose price or stock changes, each with what it was when the file was looked at. */
  packs: ChangedPack[];
  /** Packs that it gets; of a new product none is named. */
  new_packs: Pack[];
  /** Why it failed; null else. */
  message: string | null;
}

export function toImportView(stored: StoredImport): ImportView {
  const { id, file_name, status, counts, created_at, started_at, finished_at, actor, pruned_at } =
    stored;
  return {
    id,
    file_name,
    status,
    counts,
    at: new Date(created_at).toISOString(),
    started_at: started_at && new Date(started_at).toISOString(),
    finished_at: finished_at && new Date(finished_at).toISOString(),
    by: actor.name,
    pruned: pruned_at !== null,
  };
}
