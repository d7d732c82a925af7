import { join } from "node:path";

const STATIC = "/static/";

/**
 * Path of the file behind the address of an uploaded image (`…/static/<file>`, as Medusa's local file
 * provider writes it), or null when the address is of another kind or would lead out of `directory`.
 */
export function storedFile(address: string, directory: string): string | null {
  let name: string;
  try {
    const { pathname } = new URL(address);
    if (!pathname.startsWith(STATIC)) return null;
    name = decodeURIComponent(pathname.slice(STATIC.length));
  } catch {
    return null;
  }
  // One plain name: no folders, no hidden files, nothing that ends a path early.
  return /^[^./\\\0][^/\\\0]*$/.test(name) ? join(directory, name) : null;
}
