import type { CellProblem } from "../product-tables/cell-problem";
import type { ImportCounts } from "../product-tables/import-plan";
import type { StoredImport } from "./stored-import";

/** An import as its seller sees it. Instants are ISO 8601. */
export interface ImportView {
  id: string;
  file_name: string;
  status: StoredImport["status"];
  counts: ImportCounts;
  at: string;
  started_at: string | null;
  finished_at: string | null;
  /** Who sent it. */
  by: string;
}

/** One import with what it does, of which long lists show the first. */
export interface ImportPage extends ImportView {
  problems: CellProblem[];
  progress: { waiting: number; done: number; failed: number };
  /** The first products that it makes or changes. */
  products: ImportedProduct[];
  /** Those that could not be made or changed. */
  failed: ImportedProduct[];
}

export interface ImportedProduct {
  code: string;
  title: string;
  kind: "new" | "change";
  /** The fields that change; `packs` for prices and stock. */
  fields: string[];
  /** Why it failed; null else. */
  message: string | null;
}

export function toImportView(stored: StoredImport): ImportView {
  const { id, file_name, status, counts, created_at, started_at, finished_at, actor } = stored;
  return {
    id,
    file_name,
    status,
    counts,
    at: new Date(created_at).toISOString(),
    started_at: started_at && new Date(started_at).toISOString(),
    finished_at: finished_at && new Date(finished_at).toISOString(),
    by: actor.name,
  };
}
