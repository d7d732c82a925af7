import type { Drawing } from "./drawings";
import { linear, radial } from "./gradient";
import { random } from "./random";
import { shade } from "./shade";

/** A string of pearls lying as a loop, largest in front. */
export function drawPearls(colour: string): Drawing {
  const count = 30;
  const pearls = Array.from({ length: count }, (_, at) => {
    const turn = (at / count) * Math.PI * 2 - Math.PI / 2;
    const x = 260 + Math.cos(turn) * 206;
    const y = 170 + Math.sin(turn) * 122;
    const size = 20 + 10 * ((Math.sin(turn) + 1) / 2);
    return { x, y, size };
  }).sort((left, right) => left.y - right.y);
  const beads = pearls
    .map(
      ({ x, y, size }) =>
        `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${size.toFixed(1)}" fill="url(#pearl)"/><circle cx="${(x - size * 0.32).toFixed(1)}" cy="${(y - size * 0.36).toFixed(1)}" r="${(size * 0.2).toFixed(1)}" fill="#fff" opacity=".95"/>`,
    )
    .join("");
  const body = `<defs>${radial(
    "pearl",
    [
      [0, "#ffffff"],
      [0.45, colour],
      [0.8, shade(colour, -0.16)],
      [1, "#b9a3a6"],
    ],
    0.36,
    0.32,
    0.75,
  )}</defs>${beads}`;
  return { width: 520, height: 340, body };
}

/** A slim dried thing a hand long: peanut worm (sá sùng), strip of dried radish, morinda root. */
export function drawDriedStick(colour: string): Drawing {
  const spine = "M40 66 C110 44 150 104 230 76 C300 52 340 74 440 60";
  const body = `<path d="${spine}" fill="none" stroke="${shade(colour, -0.3)}" stroke-width="58" stroke-linecap="round"/>
  <path d="${spine}" transform="translate(-2 -5)" fill="none" stroke="${colour}" stroke-width="46" stroke-linecap="round"/>
  <path d="${spine}" transform="translate(-2 -5)" fill="none" stroke="${shade(colour, -0.36)}" stroke-width="46" stroke-dasharray="5 21" opacity=".42"/>
  <path d="${spine}" transform="translate(-4 -16)" fill="none" stroke="${shade(colour, 0.55)}" stroke-width="11" stroke-linecap="round" opacity=".6"/>`;
  return { width: 480, height: 140, body };
}

/** A pale mushroom with a thick stem (nấm đùi gà). */
export function drawOysterMushroom(colour: string): Drawing {
  const body = `<defs>${linear("stem", [
    [0, "#e3d3b8"],
    [0.3, "#fffaf0"],
    [0.65, "#f4e8d2"],
    [1, "#c9b491"],
  ])}${radial(
    "cap",
    [
      [0, shade(colour, 0.4)],
      [0.6, colour],
      [1, shade(colour, -0.3)],
    ],
    0.38,
    0.2,
    0.85,
  )}</defs>
  <path d="M92 130 C96 220 60 300 58 370 Q60 444 150 446 Q240 444 242 370 C240 300 204 220 208 130 Z" fill="url(#stem)"/>
  <path d="M92 130 Q150 176 208 130 L210 160 Q150 200 90 160 Z" fill="#b79a70" opacity=".4"/>
  <path d="M22 118 C30 46 90 14 150 14 C210 14 270 46 278 118 Q274 152 150 156 Q26 152 22 118 Z" fill="url(#cap)"/>
  <path d="M70 80 Q98 44 140 40" fill="none" stroke="#fff" stroke-width="11" stroke-linecap="round" opacity=".45"/>`;
  return { width: 300, height: 460, body };
}

/** Slices fanned out: pork belly, cinnamon sausage; streaks of fat and lean of the given colour. */
export function drawSlices(colour: string): Drawing {
  const next = random("slices");
  const slices = Array.from({ length: 6 }, (_, at) => {
    const x = 20 + at * 66;
    const streaks = [42, 92, 146]
      .map((y) => {
        const bend = next() * 14 - 7;
        return `<path d="M12 ${(y + bend).toFixed(0)} Q62 ${(y - 12 - bend).toFixed(0)} 112 ${(y + bend).toFixed(0)}" fill="none" stroke="${shade(colour, 0.72)}" stroke-width="${(13 + next() * 9).toFixed(0)}" stroke-linecap="round"/>`;
      })
      .join("");
    return `<g transform="translate(${String(x)} ${String(46 - at * 5)}) skewX(-14)"><rect x="6" y="8" width="118" height="196" rx="26" fill="${shade(colour, -0.38)}"/><rect width="118" height="196" rx="26" fill="${colour}"/><rect width="118" height="26" rx="13" fill="${shade(colour, -0.22)}"/>${streaks}<rect x="5" y="5" width="108" height="186" rx="22" fill="none" stroke="#fff" stroke-width="5" opacity=".25"/></g>`;
  }).join("");
  const body = `<g transform="translate(44 0)">${slices}</g>`;
  return { width: 560, height: 270, body };
}
