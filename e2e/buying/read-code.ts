import jsQR from "jsqr";
import sharp from "sharp";

/** What a camera reads from a picture of a QR code; null when it sees none. */
export async function readCode(picture: Buffer): Promise<string | null> {
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null;
}
