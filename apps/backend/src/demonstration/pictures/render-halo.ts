import sharp from "sharp";
import { fromSprite, type Sprite } from "./render-sprite";

/** Pixels that the halo reaches beyond the sprite on every side. */
export const HALO = 36;

/** How dark a shadow gets, as a share of full opacity. */
const DEPTH = 0.34;
const SMALLER = 4;

/**
 * The sprite's soft brown shadow, `HALO` wider on every side. Blurred at a quarter of the size and
 * enlarged again: nobody sees the difference, and it costs a sixteenth.
 */
export async function renderHalo(sprite: Sprite): Promise<Sprite> {
  const width = sprite.width + 2 * HALO;
  const height = sprite.height + 2 * HALO;
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const edges = { top: HALO, bottom: HALO, left: HALO, right: HALO, background: clear };
  const padded = await fromSprite(sprite).extend(edges).extractChannel(3).raw().toBuffer();
  const small = await sharp(padded, { raw: { width, height, channels: 1 } })
    .resize(Math.ceil(width / SMALLER), Math.ceil(height / SMALLER), { fit: "fill" })
    .blur(3.5)
    .linear(DEPTH, 0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const alpha = await sharp(small.data, {
    raw: { width: small.info.width, height: small.info.height, channels: small.info.channels },
  })
    .resize(width, height, { fit: "fill" })
    .extractChannel(0)
    .raw()
    .toBuffer();
  const data = Buffer.alloc(width * height * 4);
  for (let at = 0; at < alpha.length; at += 1) {
    data.writeUInt32BE(((0x3a260f << 8) | (alpha[at] ?? 0)) >>> 0, at * 4);
  }
  return { data, width, height };
}
