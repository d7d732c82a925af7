import { forget, recall, remember } from "./last-known";

/** The backend did not answer and nothing was kept from an earlier time. */
export class CatalogueUnavailable extends Error {
  constructor() {
    super("The catalogue can't be read and nothing is kept of it");
    this.name = "CatalogueUnavailable";
  }
}

/** A missed event is made good after this long, in the background. */
const REVALIDATE_SECONDS = 60;
const TIMEOUT_MS = 5_000;

/**
 * Reads one answer of the public catalogue: from Next's cache, else from the backend, else the last good
 * copy on disk. Null when the backend says that it does not exist.
 *
 * @param asked path and query below the backend's address; equal questions must be written alike
 * @param tags what `/api/revalidate` calls the answer by
 * @throws CatalogueUnavailable when there is neither backend nor copy
 */
export async function readThrough<Wire>(asked: string, tags: string[]): Promise<Wire | null> {
  try {
    return await readAndKeep<Wire>(asked, tags);
  } catch {
    const kept = await recall(asked);
    if (kept === null) throw new CatalogueUnavailable();
    return JSON.parse(kept) as Wire;
  }
}

/** As `readThrough`, but throws when the backend does not answer: for who would rather try again. */
export async function readAndKeep<Wire>(asked: string, tags: string[]): Promise<Wire | null> {
  const response = await fetch(`${process.env.BACKEND_URL ?? "http://localhost:9000"}${asked}`, {
    headers: { accept: "application/json" },
    next: { tags, revalidate: REVALIDATE_SECONDS },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.status === 404) {
    await forget(asked);
    return null;
  }
  if (!response.ok) throw new Error(`The backend answered ${String(response.status)}`);
  const text = await response.text();
  const wire = JSON.parse(text) as Wire;
  await remember(asked, text);
  return wire;
}
