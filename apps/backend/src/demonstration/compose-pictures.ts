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

interface NamedScene {
  name: string;
  scene: Scene;
}

function scenesOf({ handle, product_set, emoji, pictures }: PictureProduct): NamedScene[] {
  const dressing = dressingOf(handle, product_set, emoji);
  const count = Math.min(MOST_PICTURES, Math.max(1, pictures));
  return Array.from({ length: count }, (_, at) => {
    const scene = composeScene(handle, product_set, dressing, at + 1);
    return { name: nameOf(handle, at + 1, scene), scene };
  });
}

/**
 * The demonstration's pictures in work: their ordered names by handle are known at once, and `drawn` resolves
 * when all of them are in the folder.
 */
export interface ComposedPictures {
  names: Map<string, string[]>;
  drawn: Promise<void>;
}

/**
 * Draws the demonstration's pictures into `directory` (made if missing): for every name in the
 * result the files of a picture (pictures/write-picture.ts), square and marked "Minh họa". Needs neither network nor fonts; the same products give the same names, and files
 * that are there are not written again. Throws when an emoji is unknown or a product set is none of 1–26;
 * `drawn` rejects when the directory is not writable.
 */
export function composePictures(
  products: readonly PictureProduct[],
  directory: string,
): ComposedPictures {
  const composed = products.map((product) => ({ ...product, scenes: scenesOf(product) }));
  const names = new Map(
    composed.map(({ handle, scenes }) => [handle, scenes.map(({ name }) => name)]),
  );
  const scenes = composed.flatMap((product) => product.scenes);
  return { names, drawn: draw(scenes, directory) };
}

async function draw(scenes: NamedScene[], directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const limit = pLimit(AT_A_TIME);
  await Promise.all(
    scenes.map(({ name, scene }) =>
      limit(() => writePicture(name, directory, () => renderScene(scene))),
    ),
  );
}
