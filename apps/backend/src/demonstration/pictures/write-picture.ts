import { access, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { renderScene, SIDE } from "./render-scene";
import type { Scene } from "./scene";

/**
 * Part of a picture's recipe: changing how it is encoded renames it too. AVIF at effort 0, as effort
 * 1 takes two and a half times as long to save a sixth of the bytes.
 */
export const ENCODING = {
  widths: [1080, 640, 320],
  avif: { quality: 52, effort: 0, chromaSubsampling: "4:2:0" },
  webp: { quality: 78, effort: 2 },
} as const;

const FORMATS = ["avif", "webp"] as const;

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/** Written aside and renamed, so that a cut-off run never leaves half a picture under its name. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const aside = `${path}.${String(process.pid)}.part`;
  await writeFile(aside, bytes);
  await rename(aside, path);
}

function encode(image: Sharp, format: (typeof FORMATS)[number]): Promise<Buffer> {
  return format === "avif"
    ? image.avif(ENCODING.avif).toBuffer()
    : image.webp(ENCODING.webp).toBuffer();
}

/**
 * Writes `<name>-<width>.avif` and `.webp` for every width into `directory`, composing once and
 * scaling down. Does nothing when all of them are there. Rejects when the directory cannot be
 * written.
 */
export async function writePicture(name: string, scene: Scene, directory: string): Promise<void> {
  const path = (width: number, format: string) =>
    join(directory, `${name}-${String(width)}.${format}`);
  const wanted = ENCODING.widths.flatMap((width) => FORMATS.map((format) => path(width, format)));
  const found = await Promise.all(wanted.map(exists));
  if (found.every(Boolean)) return;
  const pixels = await renderScene(scene);
  for (const width of ENCODING.widths) {
    const image = sharp(pixels, { raw: { width: SIDE, height: SIDE, channels: 3 } });
    if (width !== SIDE) image.resize(width, width, { kernel: "lanczos3" });
    for (const format of FORMATS) {
      await writeWhole(path(width, format), await encode(image.clone(), format));
    }
  }
}
