import { drawBottle, drawFlask, drawJar, drawPouch } from "./draw-vessels";
import { drawCup, drawTin, drawVase } from "./draw-pottery";
import { drawCustardApple, drawLeafRoll, drawNoodles, drawPatty } from "./draw-food";
import { drawDriedStick, drawOysterMushroom, drawPearls, drawSlices } from "./draw-catch";

/** An SVG body in its own box; `label` is the square (x, y, side) where a small emoji may stand. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly body: string;
  readonly label?: { readonly x: number; readonly y: number; readonly side: number };
}

/** Every object drawn here, each from one "#rrggbb" colour. */
export const DRAWINGS = {
  bottle: drawBottle,
  flask: drawFlask,
  jar: drawJar,
  pouch: drawPouch,
  tin: drawTin,
  cup: drawCup,
  vase: drawVase,
  patty: drawPatty,
  noodles: drawNoodles,
  leafRoll: drawLeafRoll,
  custardApple: drawCustardApple,
  pearls: drawPearls,
  driedStick: drawDriedStick,
  mushroom: drawOysterMushroom,
  slices: drawSlices,
} as const satisfies Record<string, (colour: string) => Drawing>;

export type DrawingName = keyof typeof DRAWINGS;
