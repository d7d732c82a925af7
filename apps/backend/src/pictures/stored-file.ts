import { fileIn } from "./file-in";

const STATIC = "/static/";

/**
 * Path of the file behind the address of an uploaded image (`…/static/<file>`, as Medusa's local file
 * provider writes it), or null when the address is of another kind or would lead out of `directory`.
 */
export function storedFile(address: string, directory: string): string | null {
  try {
    const { pathname } = new URL(address);
    return pathname.startsWith(STATIC)
      ? fileIn(directory, decodeURIComponent(pathname.slice(STATIC.length)))
      : null;
  } catch {
    return null;
  }
}
