import sharp from "sharp";
import { photoRefusal } from "./photo-refusal";

/**
 * A photo that only some may see, upright and whole, without its metadata, as WebP. `longestSide` in pixels.
 * Throws `invalid_input` for one that the image library can't read to its end.
 */
export function privateWebp(
  openable: Buffer,
  { longestSide, quality }: { longestSide: number; quality: number },
): Promise<Buffer> {
  return sharp(openable)
    .autoOrient()
    .resize(longestSide, longestSide, { fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .webp({ quality })
    .toBuffer()
    .catch(() => {
      throw photoRefusal("broken");
    });
}
