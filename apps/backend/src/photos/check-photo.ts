import sharp, { type Metadata } from "sharp";
import { hidesAnother } from "./hides-another";
import { photoFormat, type PhotoFormat } from "./photo-format";
import { PHOTO_LIMITS } from "./photo-limits";
import { photoRefusal } from "./photo-refusal";

/** Formats and kinds of them that are in memory as a whole while they are decoded. */
function opensAtOnce(format: PhotoFormat, { isProgressive, depth }: Metadata): boolean {
  return format === "webp" || !!isProgressive || depth !== "uchar";
}

/**
 * Lets only pass what can be decoded safely: a photo by its content, of a size that its header tells,
 * and nothing else besides. Decodes nothing, and answers what it is. Throws `invalid_input` with the reason
 * in words.
 */
export async function checkPhoto(bytes: Buffer): Promise<PhotoFormat> {
  if (bytes.length === 0) throw photoRefusal("empty");
  if (bytes.length > PHOTO_LIMITS.bytes) throw photoRefusal("heavy");
  const format = photoFormat(bytes);
  if (format === null) throw photoRefusal("unknown");
  if (hidesAnother(bytes)) throw photoRefusal("hiding");
  // The header is read without a limit, and without a pixel: the limit is ours, told in words.
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw photoRefusal("broken");
    });
  const { width, height } = header;
  const most = opensAtOnce(format, header) ? PHOTO_LIMITS.pixelsAtOnce : PHOTO_LIMITS.pixels;
  if (width * height > most || Math.max(width, height) > PHOTO_LIMITS.longestSide) {
    throw photoRefusal("large");
  }
  if (Math.min(width, height) < PHOTO_LIMITS.shortestSide) throw photoRefusal("small");
  return format;
}
