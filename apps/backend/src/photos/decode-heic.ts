import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { HeicProgram } from "./heic-program";

const run = promisify(execFile);

/** What one photo may take: bytes of memory and of what it writes, seconds of the processor and in all. */
const BOUNDS = { memory: 700_000_000, written: 60_000_000, processorSeconds: 20, seconds: 40 };
const QUALITY = "95";

async function decodeIn(
  folder: string,
  { decoder, bounds }: HeicProgram,
  bytes: Buffer,
): Promise<Buffer> {
  await writeFile(join(folder, "photo.heic"), bytes);
  const limits = [
    `--as=${String(BOUNDS.memory)}`,
    `--fsize=${String(BOUNDS.written)}`,
    `--cpu=${String(BOUNDS.processorSeconds)}`,
    "--core=0",
  ];
  await run(bounds, [...limits, "--", decoder, "-q", QUALITY, "photo.heic", "photo.jpg"], {
    cwd: folder,
    // Nothing of the market's own secrets.
    env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV },
    timeout: BOUNDS.seconds * 1_000,
    killSignal: "SIGKILL",
  });
  // Of several pictures in one file each has a number; the first is the photo.
  const [first] = (await readdir(folder)).filter((name) => name.endsWith(".jpg")).sort();
  return readFile(join(folder, first ?? "photo.jpg"));
}

/**
 * A HEIC as JPEG, turned as it says itself, decoded by the machine's own program in a process of its own: no shell, in a
 * folder that is gone afterwards, within bounds of memory, time and size. What it writes is checked like
 * any upload. Rejects what the program cannot open within them.
 */
export async function decodeHeic(program: HeicProgram, bytes: Buffer): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "heic-"));
  try {
    return await decodeIn(folder, program, bytes);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
