import type { Dressing } from "./dressing";
import { random } from "./random";
import type { Placement } from "./scene";
import { emoji, type Thing } from "./thing";

/** Emoji have only so many pixels; what is drawn here may be as large as the frame wants. */
function grand(thing: Thing, factor: number): number {
  return Math.round((thing.kind === "emoji" ? 500 : (LARGE[thing.drawing] ?? 600)) * factor);
}

const LARGE: Partial<Record<string, number>> = {
  bottle: 760,
  flask: 660,
  jar: 600,
  pouch: 640,
  tin: 600,
  vase: 680,
  patty: 600,
  custardApple: 580,
  mushroom: 600,
  cup: 420,
  driedStick: 620,
};

function stand(thing: Thing, size: number, x: number, base: number, turn = 0): Placement {
  return { thing, size, x, base, turn, flat: false };
}

/** Picture 1: the product alone, with one small piece of garnish at its foot. */
export function arrangeHero({ hero, friend }: Dressing): Placement[] {
  return [stand(hero, grand(hero, 1), 530, 876), stand(friend, grand(friend, 0.34), 800, 912, 8)];
}

/** Picture 2: several of them, two behind and three before. */
export function arrangeHeap({ hero, piece, friend }: Dressing): Placement[] {
  const packed = hero !== piece;
  const back = packed ? hero : piece;
  const rear = grand(back, packed ? 0.84 : 0.66);
  const fore = grand(piece, packed ? 0.56 : 0.68);
  return [
    stand(back, rear, packed ? 400 : 370, 800, -5),
    stand(back, rear, packed ? 640 : 690, 800, 5),
    ...(packed ? [] : [stand(piece, fore, 530, 764, 2)]),
    stand(piece, fore, 320, 900, -12),
    stand(piece, fore * 1.06, 570, 930, 4),
    stand(friend, grand(friend, 0.46), 796, 916, 10),
  ];
}

/** Picture 3: seen from above and near, running out of the frame on every side. */
export function arrangeCloseUp({ piece, friend }: Dressing, seed: string): Placement[] {
  const next = random(seed);
  const spots = [
    [150, 330],
    [560, 300],
    [960, 350],
    [330, 690],
    [770, 700],
    [110, 1060],
    [560, 1090],
    [990, 1050],
  ] as const;
  const size = grand(piece, piece.kind === "emoji" ? 0.92 : 0.76);
  return spots.map(([x, base], at) => ({
    thing: at === 4 ? friend : piece,
    size: at === 4 ? grand(friend, 0.7) : size,
    x,
    base: base + 40,
    turn: Math.round(next() * 70 - 35),
    flat: true,
  }));
}

/** Picture 4: wrapped to be taken home, before the bay or the hills it comes from. */
export function arrangeGift({ hero, piece, friend, backdrop }: Dressing): Placement[] {
  const boat = stand(emoji("26f5"), 120, 330, 566);
  const house = stand(emoji("1f6d6"), 120, 820, 590);
  return [
    backdrop === "bay" ? boat : house,
    stand(emoji("1f381"), 400, 760, 884),
    stand(hero, grand(hero, 0.9), 390, 900, -2),
    stand(friend, grand(friend, 0.5), 640, 960, -6),
    stand(piece, grand(piece, 0.36), 200, 960, -10),
  ];
}
