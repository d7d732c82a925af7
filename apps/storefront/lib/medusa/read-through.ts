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

interface Source {
  /** Below the backend's address. */
  path: string;
  /** Name of the copy kept on disk. */
  name: string;
  /** What `/api/revalidate` calls it by. */
  tags: string[];
}

/**
 * Reads one answer of the public catalogue: from Next's cache, else from the backend, else the last good
 * copy on disk. Null when the backend says that it does not exist.
 *
 * @throws CatalogueUnavailable when there is neither backend nor copy
 */
export async function readThrough<Wire>({ path, name, tags }: Source): Promise<Wire | null> {
  try {
    const key = await storefrontKey();
    const response = await ask(path, tags, { "x-publishable-api-key": key });
    if (response.status === 404) {
      await forget(name);
      return null;
    }
    const text = await readText(response);
    const wire = JSON.parse(text) as Wire;
    await remember(name, text);
    return wire;
  } catch {
    const kept = await recall(name);
    if (kept === null) throw new CatalogueUnavailable();
    return JSON.parse(kept) as Wire;
  }
}

async function storefrontKey(): Promise<string> {
  const response = await ask("/open-data/storefront", ["storefront"], {});
  const settings = JSON.parse(await readText(response)) as { publishable_key: string };
  return settings.publishable_key;
}

function ask(path: string, tags: string[], headers: Record<string, string>): Promise<Response> {
  return fetch(`${process.env.BACKEND_URL ?? "http://localhost:9000"}${path}`, {
    headers: { accept: "application/json", ...headers },
    next: { tags, revalidate: REVALIDATE_SECONDS },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
}

async function readText(response: Response): Promise<string> {
  if (!response.ok) throw new Error(`The backend answered ${String(response.status)}`);
  return response.text();
}
