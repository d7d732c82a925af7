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
  patty: 680,
  slices: 760,
  noodles: 720,
  leafRoll: 740,
  pearls: 740,
  driedStick: 780,
  custardApple: 580,
  mushroom: 600,
  cup: 420,
};

function stand(thing: Thing, size: number, x: number, base: number, turn = 0): Placement {
  return { thing, size, x, base, turn, flat: false };
}

/** Picture 1: the product alone, with one small piece of garnish at its foot. */
export function arrangeHero({ hero, friend }: Dressing): Placement[] {
  return [stand(hero, grand(hero, 1), 530, 838), stand(friend, grand(friend, 0.34), 800, 874, 8)];
}

/** Picture 2: several of them, two behind and three before. */
export function arrangeHeap({ hero, piece, friend }: Dressing): Placement[] {
  const packed = hero !== piece;
  const back = packed ? hero : piece;
  const rear = grand(back, packed ? 0.84 : 0.66);
  const fore = grand(piece, packed ? 0.56 : 0.68);
  return [
    stand(back, rear, packed ? 400 : 370, 762, -5),
    stand(back, rear, packed ? 640 : 690, 762, 5),
    ...(packed ? [] : [stand(piece, fore, 530, 726, 2)]),
    stand(piece, fore, 320, 862, -12),
    stand(piece, fore * 1.06, 570, 892, 4),
    stand(friend, grand(friend, 0.46), 796, 878, 10),
  ];
}

const ROUND_SPOTS = [
  [150, 150],
  [560, 110],
  [960, 170],
  [320, 540],
  [770, 550],
  [110, 920],
  [560, 950],
  [990, 910],
] as const;

/** Long things lie in more rows, or they would leave the ground bare between them. */
const LONG_SPOTS = [
  [220, 90],
  [800, 130],
  [20, 340],
  [540, 360],
  [770, 590],
  [250, 620],
  [1040, 380],
  [40, 880],
  [580, 850],
  [1000, 860],
  [320, 1050],
  [830, 1060],
] as const;

const LONG = new Set(["driedStick", "slices", "noodles", "leafRoll", "patty", "pearls"]);

/** Picture 3: seen from above and near, running out of the frame on every side. */
export function arrangeCloseUp({ piece, friend }: Dressing, seed: string): Placement[] {
  const next = random(seed);
  const long = piece.kind === "drawn" && LONG.has(piece.drawing);
  const spots = long ? LONG_SPOTS : ROUND_SPOTS;
  const size = grand(piece, piece.kind === "emoji" ? 0.92 : 0.7);
  return spots.map(([x, base], at) => {
    const second = at === 4;
    const turn = Math.round(next() * 60 - 30);
    return {
      thing: second ? friend : piece,
      size: second ? grand(friend, 0.7) : size,
      x,
      base,
      turn,
      flat: true,
    };
  });
}

/** Picture 4: wrapped to be taken home, before the bay or the hills it comes from. */
export function arrangeGift({ hero, piece, friend, backdrop }: Dressing): Placement[] {
  const boat = { ...stand(emoji("26f5"), 110, 250, 500), flat: true };
  const house = { ...stand(emoji("1f6d6"), 110, 990, 560), flat: true };
  return [
    backdrop === "bay" ? boat : house,
    stand(emoji("1f381"), 330, 790, 880),
    stand(hero, grand(hero, 0.9), 430, 890, -2),
    stand(friend, grand(friend, 0.5), 660, 956, -6),
    stand(piece, grand(piece, 0.36), 190, 950, -10),
  ];
}
