import { access, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { PICTURE_SIDE } from "./picture-side";

/**
 * Part of a picture's name: changing how it is encoded renames it too. AVIF at effort 0, as effort
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

/** Paths of all files of one picture: `<name>-<width>.avif` and `.webp` for every width. */
export function pictureFiles(name: string, directory: string): string[] {
  return ENCODING.widths.flatMap((width) =>
    FORMATS.map((format) => join(directory, `${name}-${String(width)}.${format}`)),
  );
}

/**
 * Writes all files of one picture into `directory`. `render` gives raw RGB pixels, `PICTURE_SIDE`
 * square; it is called once, and not at all when every file is there. Answers whether anything was
 * written. Rejects when the directory cannot be written.
 */
export async function writePicture(
  name: string,
  directory: string,
  render: () => Promise<Buffer>,
): Promise<boolean> {
  const found = await Promise.all(pictureFiles(name, directory).map(exists));
  if (found.every(Boolean)) return false;
  const pixels = await render();
  for (const width of ENCODING.widths) {
    const image = sharp(pixels, {
      raw: { width: PICTURE_SIDE, height: PICTURE_SIDE, channels: 3 },
    });
    if (width !== PICTURE_SIDE) image.resize(width, width, { kernel: "lanczos3" });
    for (const format of FORMATS) {
      const path = join(directory, `${name}-${String(width)}.${format}`);
      await writeWhole(path, await encode(image.clone(), format));
    }
  }
  return true;
}
