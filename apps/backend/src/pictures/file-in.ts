import { join } from "node:path";

/**
 * Path of a file in `directory` by its plain name, or null for a name that could lead elsewhere: with
 * folders, hidden, or with a character that ends a path early.
 */
export function fileIn(directory: string, name: string): string | null {
  return /^[^./\\\0][^/\\\0]*$/.test(name) ? join(directory, name) : null;
}
