import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

const FOLDER = path.join(process.cwd(), ".next", "cache", "last-known");

/** Digest of what was last written for a path, so that the same answer is not written again. */
const written = new Map<string, string>();

/**
 * Keeps the backend's last good answer for `asked` (a path with its query) on disk, so that the catalogue
 * still reads while the backend is down, after a restart too. Nothing is written when the answer is the one
 * already kept. A disk that refuses is no reason to fail a page: then there is simply nothing to fall back on.
 */
export async function remember(asked: string, text: string): Promise<void> {
  const content = digest(text);
  if (written.get(asked) === content) return;
  const file = fileFor(asked);
  const draft = `${file}.${String(process.pid)}-${String(performance.now())}`;
  try {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(draft, text);
    await rename(draft, file);
    written.set(asked, content);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** The answer last kept for `asked`, or null. */
export async function recall(asked: string): Promise<string | null> {
  try {
    return await readFile(fileFor(asked), "utf8");
  } catch {
    return null;
  }
}

/** Lets go of an answer that no longer holds: the product is gone. */
export async function forget(asked: string): Promise<void> {
  written.delete(asked);
  await rm(fileFor(asked), { force: true }).catch(() => undefined);
}

/** A path may hold what no file name can: its digest names the file. */
function fileFor(asked: string): string {
  return path.join(FOLDER, `${digest(asked)}.json`);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
