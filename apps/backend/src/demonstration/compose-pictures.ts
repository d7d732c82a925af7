import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import pLimit from "p-limit";
import { ENCODING, writePicture } from "../pictures/write-picture";
import { composeScene } from "./pictures/compose-scene";
import { dressingOf } from "./pictures/dressing-of";
import { drawMark } from "./pictures/draw-mark";
import { DRAWINGS } from "./pictures/drawings";
import { renderScene } from "./pictures/render-scene";
import type { Scene } from "./pictures/scene";
import type { Thing } from "./pictures/thing";

/** What a product must tell to be drawn: `emoji` is a file code such as "1f95a", `pictures` is 1–4. */
export interface PictureProduct {
  readonly handle: string;
  readonly product_set: number;
  readonly emoji: string;
  readonly pictures: number;
}

/** Pictures in work at a time: one more than this would only cost memory on a small machine. */
const AT_A_TIME = 3;

const MOST_PICTURES = 4;

/** Raise it when shadows, sizes of pixels or anything else outside the scene's own text changes. */
const RENDERING = 2;

/** What a thing looks like, as text. */
function looks(thing: Thing): string {
  return thing.kind === "emoji" ? thing.code : DRAWINGS[thing.drawing](thing.colour).body;
}

/** The recipe holds the whole drawing as text, so the name changes whenever the drawing does. */
function nameOf(handle: string, n: number, scene: Scene): string {
  const recipe = JSON.stringify({
    scene,
    things: scene.placements.map(({ thing }) => looks(thing)),
    mark: drawMark(),
    ENCODING,
    RENDERING,
  });
  const hash = createHash("sha256").update(recipe).digest("hex").slice(0, 8);
  return `${handle}-${String(n)}-${hash}`;
}

/**
 * Draws the demonstration's pictures into `directory` (made if missing): for every name in the
 * result the files of a picture (pictures/write-picture.ts), square and marked "Minh họa". Needs neither network nor fonts; the same products give the same names, and files
 * that are there are not written again. Returns the ordered names of each product by handle.
 * Rejects when an emoji is unknown, a product set is none of 1–26 or the directory is not writable.
 */
export async function composePictures(
  products: readonly PictureProduct[],
  directory: string,
): Promise<Map<string, string[]>> {
  await mkdir(directory, { recursive: true });
  const limit = pLimit(AT_A_TIME);
  const names = new Map<string, string[]>();
  const work = products.flatMap(({ handle, product_set, emoji, pictures }) => {
    const dressing = dressingOf(handle, product_set, emoji);
    const count = Math.min(MOST_PICTURES, Math.max(1, pictures));
    const scenes = Array.from({ length: count }, (_, at) => {
      const scene = composeScene(handle, product_set, dressing, at + 1);
      return { name: nameOf(handle, at + 1, scene), scene };
    });
    names.set(
      handle,
      scenes.map(({ name }) => name),
    );
    return scenes.map(({ name, scene }) =>
      limit(() => writePicture(name, directory, () => renderScene(scene))),
    );
  });
  await Promise.all(work);
  return names;
}
