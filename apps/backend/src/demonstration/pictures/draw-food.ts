import type { Drawing } from "./drawings";
import { linear, radial } from "./gradient";
import { random } from "./random";
import { shade } from "./shade";

/** A fried patty seen a little from above: Hạ Long squid cake, fish cake. */
export function drawPatty(colour: string): Drawing {
  const next = random("patty");
  const spots = Array.from({ length: 34 }, () => {
    const angle = next() * Math.PI * 2;
    const reach = Math.sqrt(next()) * 0.86;
    const x = 210 + Math.cos(angle) * reach * 176;
    const y = 126 + Math.sin(angle) * reach * 86;
    const tone = next() > 0.45 ? -0.3 : 0.4;
    return `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${(8 + next() * 16).toFixed(1)}" ry="${(5 + next() * 7).toFixed(1)}" fill="${shade(colour, tone)}" opacity="${(0.25 + next() * 0.3).toFixed(2)}"/>`;
  }).join("");
  const body = `<defs>${radial(
    "top",
    [
      [0, shade(colour, 0.34)],
      [0.65, colour],
      [1, shade(colour, -0.3)],
    ],
    0.42,
    0.38,
    0.68,
  )}</defs>
  <path d="M16 130 C16 232 104 266 210 266 C316 266 404 232 404 130 Z" fill="${shade(colour, -0.42)}"/>
  <path d="M16 122 C20 54 112 20 214 22 C318 22 402 60 404 128 C402 198 312 230 208 230 C104 230 14 194 16 122 Z" fill="url(#top)"/>
  ${spots}
  <path d="M70 88 C104 58 150 48 196 46" fill="none" stroke="#fff" stroke-width="12" stroke-linecap="round" opacity=".35"/>`;
  return { width: 420, height: 280, body };
}

/** A dried bundle of glass or rice noodles folded on itself and tied. */
export function drawNoodles(colour: string): Drawing {
  const next = random("noodles");
  const strands = Array.from({ length: 38 }, (_, at) => {
    const lift = 28 + at * 5;
    const wave = next() * 22 - 11;
    const tone = next() * 0.7 - 0.3;
    return `<path d="M${(30 + next() * 22).toFixed(0)} ${String(lift)} C150 ${(lift + wave).toFixed(0)} 330 ${(lift - wave).toFixed(0)} ${(448 + next() * 24).toFixed(0)} ${String(lift)}" fill="none" stroke="${shade(colour, tone)}" stroke-width="8" stroke-linecap="round"/>`;
  }).join("");
  const body = `<defs>${linear(
    "shadow",
    [
      [0, "#fff", 0.35],
      [0.4, "#fff", 0],
      [1, "#3a2408", 0.38],
    ],
    true,
  )}${linear(
    "tie",
    [
      [0, "#8f2c1f"],
      [0.4, "#d9604c"],
      [1, "#7e2519"],
    ],
    true,
  )}</defs>
  <rect x="28" y="20" width="448" height="206" rx="80" fill="${shade(colour, -0.34)}"/>${strands}
  <rect x="28" y="20" width="448" height="206" rx="80" fill="url(#shadow)"/>
  <path d="M228 14 H276 Q288 122 276 234 H228 Q240 122 228 14 Z" fill="url(#tie)"/>`;
  return { width: 504, height: 246, body };
}

/** A sausage steamed in banana leaf, tied with bamboo string: giò lụa, nem chua. */
export function drawLeafRoll(colour: string): Drawing {
  const ribs = Array.from({ length: 17 }, (_, at) => {
    const x = 48 + at * 25;
    return `<path d="M${String(x)} 46 Q${String(x + 12)} 130 ${String(x)} 216" fill="none" stroke="${shade(colour, at % 2 === 0 ? -0.22 : 0.2)}" stroke-width="4" opacity=".5"/>`;
  }).join("");
  const strings = [110, 190, 270, 350]
    .map(
      (x) =>
        `<path d="M${String(x)} 38 Q${String(x + 22)} 130 ${String(x)} 224" fill="none" stroke="#e8cf95" stroke-width="10"/>`,
    )
    .join("");
  const body = `<defs>${linear(
    "leaf",
    [
      [0, shade(colour, 0.1)],
      [0.28, shade(colour, 0.34)],
      [0.6, colour],
      [1, shade(colour, -0.5)],
    ],
    true,
  )}${radial("cut", [
    [0, "#fbe6d2"],
    [0.75, "#f0cdb2"],
    [1, "#dcae8c"],
  ])}</defs>
  <rect x="24" y="36" width="446" height="190" rx="72" fill="url(#leaf)"/>${ribs}${strings}
  <path d="M50 62 Q230 46 400 60" fill="none" stroke="#fff" stroke-width="10" stroke-linecap="round" opacity=".26"/>
  <ellipse cx="446" cy="131" rx="62" ry="95" fill="${shade(colour, -0.2)}"/><ellipse cx="450" cy="131" rx="52" ry="83" fill="url(#cut)"/>`;
  return { width: 522, height: 250, body };
}

/** A custard apple (na dai): green knobs around a heart-shaped fruit, with its stalk. */
export function drawCustardApple(colour: string): Drawing {
  const rows = [6, 8, 9, 9, 8, 6, 4];
  const knobs = rows
    .flatMap((count, row) => {
      const y = 120 + row * 46;
      const half = 176 * Math.sin(((row + 1.1) / 8.1) * Math.PI) ** 0.62;
      return Array.from({ length: count }, (_, at) => {
        const turn = (at + 0.5 + (row % 2) * 0.25 - count / 2) / (count / 2);
        const x = 210 + half * Math.sin((turn * Math.PI) / 2.1);
        const wide = 38 * Math.cos((turn * Math.PI) / 2.9) + 5;
        return `<ellipse cx="${x.toFixed(1)}" cy="${String(y)}" rx="${wide.toFixed(1)}" ry="35" fill="url(#knob)" stroke="${shade(colour, -0.32)}" stroke-opacity=".45" stroke-width="4"/>`;
      });
    })
    .join("");
  const body = `<defs>${radial(
    "knob",
    [
      [0, shade(colour, 0.5)],
      [0.5, shade(colour, 0.12)],
      [1, shade(colour, -0.22)],
    ],
    0.36,
    0.28,
    0.8,
  )}${radial(
    "round",
    [
      [0, "#fff", 0.26],
      [0.5, "#fff", 0],
      [1, "#12320a", 0.42],
    ],
    0.38,
    0.3,
    0.72,
  )}</defs>
  <path d="M206 92 Q196 44 222 14" fill="none" stroke="#7a5a2e" stroke-width="18" stroke-linecap="round"/>
  <path d="M210 86 C330 70 400 150 394 250 C386 352 300 436 210 440 C120 436 34 352 26 250 C20 150 90 70 210 86 Z" fill="${shade(colour, -0.35)}"/>
  ${knobs}
  <path d="M210 86 C330 70 400 150 394 250 C386 352 300 436 210 440 C120 436 34 352 26 250 C20 150 90 70 210 86 Z" fill="url(#round)"/>`;
  return { width: 420, height: 456, body };
}
