import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";

/** Where a program is, looked for where the shell looks, or null. */
async function found(name: string): Promise<string | null> {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, name);
    const runs = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (folder !== "" && runs) return path;
  }
  return null;
}

/** Programs with which a HEIC is opened; both or neither. */
export interface HeicProgram {
  /** libheif's: `heif-dec` by its new name, `heif-convert` by its old one. */
  decoder: string;
  /** util-linux's `prlimit`, which bounds what the decoder may take. */
  bounds: string;
}

/**
 * What this machine can open a HEIC with; null for nothing. The image library comes without a decoder for
 * it, which is patented and under another licence; one that the machine has is run as a program of its own.
 */
export async function heicProgram(): Promise<HeicProgram | null> {
  const decoder = (await found("heif-dec")) ?? (await found("heif-convert"));
  const bounds = await found("prlimit");
  return decoder !== null && bounds !== null ? { decoder, bounds } : null;
}
