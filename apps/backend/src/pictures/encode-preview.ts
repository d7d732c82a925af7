import type { Sharp } from "sharp";

/**
 * A preview stands in the page itself until the picture is there, so its bytes are the page's own. It
 * is as wide as a phone, so that to the eye and to the browser it is the picture, only softer.
 */
export const PREVIEW = { width: 400, mostBytes: 4_500, qualities: [40, 32, 24, 16, 8] } as const;

/** The finest AVIF of an image that is at most `PREVIEW.mostBytes`, else the coarsest. */
export async function encodePreview(image: Sharp): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  for (const quality of PREVIEW.qualities) {
    bytes = await image.clone().avif({ quality, effort: 2, chromaSubsampling: "4:2:0" }).toBuffer();
    if (bytes.length <= PREVIEW.mostBytes) break;
  }
  return bytes;
}
