import sharp, { type OverlayOptions } from "sharp";
import { PICTURE_SIDE } from "../../pictures/picture-side";
import { drawMark } from "./draw-mark";
import { radial } from "./gradient";
import { HALO, renderHalo } from "./render-halo";
import { renderSprite, type Sprite } from "./render-sprite";
import type { Placement, Scene } from "./scene";

function svg(body: string): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(PICTURE_SIDE)}" height="${String(PICTURE_SIDE)}">${body}</svg>`,
  );
}

function layer({ data, width, height }: Sprite, left: number, top: number): OverlayOptions {
  const at = { left: Math.round(left), top: Math.round(top) };
  return { input: data, raw: { width, height, channels: 4 }, ...at };
}

/** The dark touch of a standing thing on its ground; without it everything floats. */
function contact(placements: readonly { placement: Placement; width: number }[]): string {
  const touches = placements.map(({ placement: { x, base }, width }) => {
    const rx = (width * 0.5).toFixed(0);
    const ry = Math.max(14, width * 0.085).toFixed(0);
    return `<ellipse cx="${String(x)}" cy="${(base - 4 - width * 0.03).toFixed(0)}" rx="${rx}" ry="${ry}" fill="url(#touch)"/>`;
  });
  const dark = radial("touch", [
    [0, "#2a1a08", 0.62],
    [0.55, "#2a1a08", 0.3],
    [1, "#2a1a08", 0],
  ]);
  return touches.length === 0 ? "" : `<defs>${dark}</defs>${touches.join("")}`;
}

async function rendered(placement: Placement) {
  const sprite = await renderSprite(placement.thing, placement.size, placement.turn);
  const left = placement.x - sprite.width / 2;
  const top = placement.base - (placement.flat ? sprite.height / 2 : sprite.height);
  const halo = await renderHalo(sprite);
  const shift = placement.flat ? 12 : 6;
  const layers = [
    layer(halo, left - HALO + shift / 2, top - HALO + shift),
    layer(sprite, left, top),
  ];
  return { placement, width: sprite.width, layers };
}

/**
 * The scene as raw RGB pixels, `PICTURE_SIDE` square. Things are rendered one after another: the memory
 * of a picture stays at a few of its own sizes.
 */
export async function renderScene({ back, placements, front }: Scene): Promise<Buffer> {
  const things: Awaited<ReturnType<typeof rendered>>[] = [];
  for (const placement of placements) things.push(await rendered(placement));
  const touches = contact(things.filter(({ placement }) => !placement.flat));
  return sharp(svg(back + touches))
    .composite([
      ...things.flatMap(({ layers }) => layers),
      { input: svg(front + drawMark()), left: 0, top: 0 },
    ])
    .removeAlpha()
    .raw()
    .toBuffer();
}
