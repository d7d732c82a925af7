import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

const FOLDER = path.join(process.cwd(), ".next", "cache", "last-known");
const NAME = /^[a-z0-9-]{1,200}$/;

const written = new Map<string, string>();

/**
 * Keeps the backend's last good answer on disk, so that the catalogue still reads while the backend is
 * down, after a restart too. Nothing is written when the answer is the one already kept. A disk that
 * refuses is no reason to fail a page: then there is simply nothing to fall back on.
 */
export async function remember(name: string, text: string): Promise<void> {
  if (!NAME.test(name) || written.get(name) === text) return;
  const file = path.join(FOLDER, `${name}.json`);
  const draft = `${file}.${String(process.pid)}-${String(performance.now())}`;
  try {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(draft, text);
    await rename(draft, file);
    written.set(name, text);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** The answer last kept under `name`, or null. */
export async function recall(name: string): Promise<string | null> {
  if (!NAME.test(name)) return null;
  try {
    return await readFile(path.join(FOLDER, `${name}.json`), "utf8");
  } catch {
    return null;
  }
}

/** Lets go of an answer that no longer holds: the product is gone. */
export async function forget(name: string): Promise<void> {
  if (!NAME.test(name)) return;
  written.delete(name);
  await rm(path.join(FOLDER, `${name}.json`), { force: true }).catch(() => undefined);
}
