import { MedusaError } from "@medusajs/framework/utils";
import sharp from "sharp";
import { PICTURE_SIDE } from "./picture-side";

/** What a camera or a phone writes. SVG is left out: it is a document that can refer to other files. */
const FORMATS = ["jpeg", "png", "webp", "heif", "gif", "tiff"];

/** More than the sensors of phones have; a file that claims more would fill the memory. */
const MOST_PIXELS = 220_000_000;

/**
 * A photo as raw RGB pixels, `PICTURE_SIDE` square: turned the way its camera was held, the middle of
 * it, on white where it is transparent, and without its metadata, which may tell where it was taken.
 * A smaller photo is enlarged. Rejects when the bytes are no whole photo.
 */
export async function renderPhoto(bytes: Buffer): Promise<Buffer> {
  const photo = sharp(bytes, { limitInputPixels: MOST_PIXELS });
  const { format } = await photo.metadata();
  if (!FORMATS.includes(format)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `A picture cannot be made of ${format}`);
  }
  return photo
    .autoOrient()
    .resize(PICTURE_SIDE, PICTURE_SIDE, { fit: "cover" })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .removeAlpha()
    .raw()
    .toBuffer();
}
