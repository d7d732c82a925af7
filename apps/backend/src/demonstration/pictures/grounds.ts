import { groupOfSet } from "@cho-lang/ocop/product-sets";

/** Colours of one ground: wall from top to bottom, table, and the pale disc of morning light. */
export interface Ground {
  readonly wall: readonly [string, string];
  readonly table: readonly [string, string];
  readonly disc: string;
}

const PAPER: Ground = {
  wall: ["#faf5e9", "#f1e5cd"],
  table: ["#ecdab7", "#d9bf90"],
  disc: "#fffdf6",
};
const BAY: Ground = {
  wall: ["#e3efe9", "#c6ddd3"],
  table: ["#b5d0c4", "#8fb5a6"],
  disc: "#f4faf6",
};
const LANTERN: Ground = {
  wall: ["#fbeae0", "#f3d3c4"],
  table: ["#e9bda9", "#d59c84"],
  disc: "#fff6f0",
};
const GOLD: Ground = {
  wall: ["#fdf2d4", "#f6e0a8"],
  table: ["#ecca82", "#d6a954"],
  disc: "#fffae8",
};
const LEAF: Ground = {
  wall: ["#eff3de", "#dbe5bd"],
  table: ["#c8d59c", "#a6b873"],
  disc: "#fbfdf0",
};
const DUSK: Ground = {
  wall: ["#2b7a70", "#125f56"],
  table: ["#0f5048", "#0a3f39"],
  disc: "#4f978c",
};

/** Relatives of the market's paper white, bay green, lantern red and gold, by product group. */
const GROUNDS_OF_GROUP: Record<number, readonly Ground[]> = {
  1: [PAPER, GOLD, BAY, LANTERN, LEAF],
  2: [BAY, GOLD, LANTERN],
  3: [LEAF, GOLD, PAPER],
  4: [DUSK, PAPER, LANTERN],
  5: [LEAF, BAY, GOLD],
  6: [BAY, LANTERN, GOLD],
};

/** The ground for picture `n` of a product; `turn` (0–1) spreads a group's goods over its grounds. */
export function groundOf(productSet: number, turn: number, n: number): Ground {
  const grounds = GROUNDS_OF_GROUP[groupOfSet(productSet).id] ?? [PAPER];
  return grounds[(Math.floor(turn * grounds.length) + (n - 1) * 2) % grounds.length] ?? PAPER;
}
