import { dirname, join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { DRAWINGS, type Drawing } from "./drawings";
import type { DrawnThing, EmojiThing, Thing } from "./thing";

/** Raw RGBA pixels. */
export interface Sprite {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

const CLEAR = { r: 0, g: 0, b: 0, alpha: 0 };
const MOST_ENLARGED = 2;

/** Found through the package, so the built server finds it where its own dependencies lie. */
const ASSETS = join(dirname(require.resolve("@lobehub/fluent-emoji-3d/package.json")), "assets");

async function raw(image: Sharp): Promise<Sprite> {
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** A sprite as input of another sharp pipeline. */
export function fromSprite({ data, width, height }: Sprite): Sharp {
  return sharp(data, { raw: { width, height, channels: 4 } });
}

async function renderEmoji({ code, tint }: EmojiThing, size: number): Promise<Sprite> {
  const own = await raw(
    sharp(join(ASSETS, `${code}.webp`)).trim({ background: CLEAR, threshold: 1 }),
  );
  const scale = Math.min(size / Math.max(own.width, own.height), MOST_ENLARGED);
  const enlarged = fromSprite(own).resize({
    width: Math.max(1, Math.round(own.width * scale)),
    kernel: "lanczos3",
  });
  return raw(tint === undefined ? enlarged : enlarged.modulate(tint));
}

async function renderDrawn({ drawing, colour, label }: DrawnThing, size: number): Promise<Sprite> {
  const { width, height, body, label: box }: Drawing = DRAWINGS[drawing](colour);
  const scale = size / Math.max(width, height);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(Math.round(width * scale))}" height="${String(Math.round(height * scale))}" viewBox="0 0 ${String(width)} ${String(height)}">${body}</svg>`;
  const image = sharp(Buffer.from(svg));
  if (label === undefined || box === undefined) return raw(image);
  const small = await renderEmoji(label, box.side * scale);
  const left = Math.round((box.x + box.side / 2) * scale - small.width / 2);
  const top = Math.round((box.y + box.side / 2) * scale - small.height / 2);
  return raw(
    image.composite([
      {
        input: small.data,
        raw: { width: small.width, height: small.height, channels: 4 },
        left,
        top,
      },
    ]),
  );
}

/**
 * One thing as pixels, its longer side `size` before it is turned by `turn` degrees. Rejects when
 * the emoji's code is not in the package.
 */
export async function renderSprite(thing: Thing, size: number, turn: number): Promise<Sprite> {
  const sprite = await (thing.kind === "emoji"
    ? renderEmoji(thing, size)
    : renderDrawn(thing, size));
  if (turn === 0) return sprite;
  return raw(fromSprite(sprite).rotate(turn, { background: CLEAR }));
}
