import { access, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { encodePreview, PREVIEW } from "./encode-preview";
import { PICTURE_SIDE } from "./picture-side";

/**
 * Part of a picture's name: changing how it is encoded renames it too. AVIF for phones at effort 2,
 * which takes four times as long and saves a fifth of the bytes; the widest at effort 0, which few
 * ask for and which would take the longest. WebP is for the few browsers without AVIF, in fewer widths.
 */
export const ENCODING = {
  avif: {
    widths: [1080, 640, 480, 320, 160],
    quality: 48,
    chromaSubsampling: "4:2:0",
    effort: { toWidth: 640, below: 2, above: 0 },
  },
  webp: { widths: [1080, 640, 320], quality: 78, effort: 2 },
  preview: PREVIEW,
} as const;

/**
 * No file that stands on a card weighs more, in bytes: a busy photo gets coarser until it fits. Not part
 * of a picture's name, as it only makes smaller what would be too heavy.
 */
const CARD = { toWidth: 640, mostBytes: 60_000, coarser: 0.6, coarsest: 3 } as const;

/** One file of a picture: what stands behind the picture's name, and how it is made. */
interface PictureFile {
  ending: string;
  width: number;
  encode: (image: Sharp) => Promise<Buffer>;
}

const FILES: readonly PictureFile[] = [
  ...ENCODING.avif.widths.map((width) => ({
    ending: `${String(width)}.avif`,
    width,
    encode: (image: Sharp) => encodeAvif(image, width),
  })),
  ...ENCODING.webp.widths.map((width) => ({
    ending: `${String(width)}.webp`,
    width,
    encode: (image: Sharp) => encodeWebp(image, width),
  })),
  { ending: "preview.avif", width: PREVIEW.width, encode: encodePreview },
];

function encodeAvif(image: Sharp, width: number): Promise<Buffer> {
  const { quality, chromaSubsampling, effort } = ENCODING.avif;
  const worth = width <= effort.toWidth ? effort.below : effort.above;
  return lightEnough(width, quality, (fine) =>
    image.clone().avif({ quality: fine, chromaSubsampling, effort: worth }).toBuffer(),
  );
}

function encodeWebp(image: Sharp, width: number): Promise<Buffer> {
  const { quality, effort } = ENCODING.webp;
  return lightEnough(width, quality, (fine) =>
    image.clone().webp({ quality: fine, effort }).toBuffer(),
  );
}

/** The finest encoding that a card can carry; wider files are as fine as they are meant. */
async function lightEnough(
  width: number,
  quality: number,
  encode: (quality: number) => Promise<Buffer>,
): Promise<Buffer> {
  let bytes = await encode(quality);
  let fine = Math.round(quality * CARD.coarser);
  while (width <= CARD.toWidth && bytes.length > CARD.mostBytes && fine >= CARD.coarsest) {
    bytes = await encode(fine);
    fine = Math.round(fine * CARD.coarser);
  }
  return bytes;
}

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

/** Paths of all files of one picture: `<name>-<width>.avif`, `.webp` and `<name>-preview.avif`. */
export function pictureFiles(name: string, directory: string): string[] {
  return FILES.map(({ ending }) => join(directory, `${name}-${ending}`));
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
  for (const { ending, width, encode } of FILES) {
    const image = sharp(pixels, {
      raw: { width: PICTURE_SIDE, height: PICTURE_SIDE, channels: 3 },
    });
    if (width !== PICTURE_SIDE) image.resize(width, width, { kernel: "lanczos3" });
    await writeWhole(join(directory, `${name}-${ending}`), await encode(image));
  }
  return true;
}
