import { BackendError, callBackend } from "./call-backend";

/** What is wrong in one cell of a file. */
export interface CellProblem {
  /** As a spreadsheet counts it. */
  row: number;
  /** Its heading; null for the row itself. */
  column: string | null;
  code: string | null;
  message: string;
}

/** A file of products that a seller sent. Instants are ISO 8601. */
export interface ProductImport {
  id: string;
  file_name: string;
  status: "refused" | "checked" | "loading" | "done";
  counts: {
    rows: number;
    new: number;
    changed: number;
    unchanged: number;
    bad: number;
    /** Of the new and the changed, products of which something waits for the operator. */
    waits: number;
    /** Packs that products get which the seller has already. */
    new_packs: number;
    /** Packs whose stock is set anew. */
    stocks: number;
    /** Packs whose price moves by more than half. */
    odd_prices: number;
  };
  at: string;
  started_at: string | null;
  finished_at: string | null;
  /** Who sent it. */
  by: string;
  /** Whether its rows were thrown away: thirty days after it was loaded, or left alone. */
  pruned: boolean;
}

/** Price of a pack that moves by more than half, in đồng. */
export interface OddPrice {
  code: string;
  title: string;
  label: string;
  before_vnd: number;
  after_vnd: number;
}

/** What a file changes of a pack; prices in đồng, stock in pieces. */
export interface ChangedPack {
  label: string;
  price_before: number | null;
  price: number;
  stock_before: number;
  stock: number;
}

/** A product that a file makes or changes. */
export interface ImportedProduct {
  code: string;
  title: string;
  kind: "new" | "change";
  /** The fields of its words that change. */
  fields: string[];
  packs: ChangedPack[];
  /** Packs that a product gets which the seller has already. */
  new_packs: { label: string; price_vnd: number; stock: number }[];
  /** Why it failed; null else. */
  message: string | null;
}

/** One file with what it does; long lists show the first. */
export interface ProductImportPage extends ProductImport {
  problems: CellProblem[];
  odd_prices: OddPrice[];
  progress: { waiting: number; done: number; failed: number };
  products: ImportedProduct[];
  failed: ImportedProduct[];
}

/** A large file on a weak line, looked at after others that wait. */
const FILE_SECONDS = 240;

/** The seller's last files. @throws BackendError 403 without the right */
export async function readProductImports(token: string): Promise<ProductImport[]> {
  const { imports } = await callBackend<{ imports: ProductImport[] }>("/seller/product-imports", {
    token,
  });
  return imports;
}

/** @throws BackendError 404, for another seller's file too */
export async function readProductImport(token: string, id: string): Promise<ProductImportPage> {
  const answer = await callBackend<{ import: ProductImportPage }>(importPath(id), { token });
  return answer.import;
}

/** Begins to load a file; again is harmless. @throws BackendError 404; 409 for one that is not clean */
export async function loadProductImport(token: string, id: string): Promise<void> {
  await callBackend(`${importPath(id)}/load`, { method: "POST", body: {}, token });
}

/** Has a file looked at and answers its id. @throws BackendError 400; `fileProblem` tells why */
export async function sendProductFile(
  token: string,
  name: string,
  file: Blob | ReadableStream<Uint8Array>,
): Promise<string> {
  const query = new URLSearchParams({ file_name: name.slice(-200) });
  const answer = await callBackend<{ import: ProductImportPage }>(
    `/seller/product-imports?${query.toString()}`,
    { method: "POST", file, token, timeoutSeconds: FILE_SECONDS },
  );
  return answer.import.id;
}

/** The market's own words on why a file is no table of products; null when it is not the file's fault. */
export function fileProblem(error: unknown): string | null {
  const details: unknown = error instanceof BackendError ? error.details : null;
  const fields: unknown =
    typeof details === "object" && details !== null && "fields" in details ? details.fields : null;
  const text: unknown =
    typeof fields === "object" && fields !== null && "file" in fields ? fields.file : null;
  return typeof text === "string" ? text : null;
}

function importPath(id: string): string {
  return `/seller/product-imports/${encodeURIComponent(id)}`;
}
