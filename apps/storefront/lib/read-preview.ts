import { readFile } from "node:fs/promises";
import path from "node:path";

const NAME = /^[a-z0-9][a-z0-9-]{0,199}$/;

/**
 * The light preview of a picture as a `data:` address, at most 6 KB long. Null when there is none, as for
 * pictures of an earlier time: then the picture itself is waited for.
 */
export async function readPreview(name: string): Promise<string | null> {
  const folder = process.env.FILES_DIR;
  if (!folder || !NAME.test(name)) return null;
  try {
    const bytes = await readFile(path.join(folder, `${name}-preview.avif`));
    return `data:image/avif;base64,${bytes.toString("base64")}`;
  } catch {
    return null;
  }
}
