import { linear, radial } from "./gradient";
import type { Ground } from "./grounds";
import { shade } from "./shade";

/** Height at which table meets wall, in pixels of the 1080 square. */
const TABLE_TOP = 600;

function wallAndTable(ground: Ground): string {
  return `<defs>${linear(
    "wall",
    [
      [0, ground.wall[0]],
      [1, ground.wall[1]],
    ],
    true,
  )}${linear(
    "table",
    [
      [0, ground.table[0]],
      [1, ground.table[1]],
    ],
    true,
  )}${radial(
    "light",
    [
      [0, "#fff", 0.5],
      [1, "#fff", 0],
    ],
    0.3,
    0.15,
    0.8,
  )}</defs><rect width="1080" height="1080" fill="url(#wall)"/>`;
}

function table(from: number): string {
  return `<rect y="${String(from)}" width="1080" height="${String(1080 - from)}" fill="url(#table)"/>
  <rect y="${String(from)}" width="1080" height="5" fill="#fff" opacity=".35"/>
  <rect width="1080" height="1080" fill="url(#light)"/>`;
}

/** A quiet wall with a disc of light behind the goods, above a table. */
export function drawRoom(ground: Ground): string {
  return `${wallAndTable(ground)}<circle cx="540" cy="480" r="392" fill="${ground.disc}" opacity=".62"/>${table(TABLE_TOP)}`;
}

function karst(x: number, width: number, height: number, colour: string): string {
  const base = 520;
  const at = (part: number, lift: number) =>
    `${(x + width * part).toFixed(0)} ${(base - height * lift).toFixed(0)}`;
  return `<path d="M${at(0, 0)} C${at(0.06, 0.5)} ${at(0.1, 0.82)} ${at(0.26, 0.86)} C${at(0.36, 1.06)} ${at(0.56, 1.04)} ${at(0.6, 0.74)} C${at(0.78, 0.78)} ${at(0.9, 0.5)} ${at(1, 0)} Z" fill="${colour}"/>`;
}

/** The bay: karst islands, a low sun and still water, behind a plank. */
export function drawBay(): string {
  const far = [
    karst(-40, 240, 150, "#b9d6cf"),
    karst(420, 190, 110, "#b9d6cf"),
    karst(820, 300, 170, "#b9d6cf"),
  ];
  const near = [
    karst(-90, 260, 260, "#8dbcb1"),
    karst(760, 190, 200, "#8dbcb1"),
    karst(930, 260, 300, "#79ab9f"),
  ];
  const glints = [548, 572, 604]
    .map(
      (y, at) =>
        `<path d="M${String(420 - at * 60)} ${String(y)} h${String(260 + at * 110)}" stroke="#fff6df" stroke-width="7" stroke-linecap="round" opacity=".6"/>`,
    )
    .join("");
  const ground: Ground = {
    wall: ["#fdeeda", "#f7d9c0"],
    table: ["#d9ae78", "#b98750"],
    disc: "#fff",
  };
  return `${wallAndTable(ground)}<circle cx="560" cy="330" r="118" fill="#f3b77f" opacity=".75"/>${far.join("")}${near.join("")}
  <rect y="518" width="1080" height="180" fill="#9cc9c1"/>${glints}${table(668)}${planks(668)}`;
}

/** Terraced hills of the upland communes in morning haze, behind a plank. */
export function drawHills(): string {
  const ground: Ground = {
    wall: ["#eef4e6", "#f8ecc8"],
    table: ["#d9ae78", "#b98750"],
    disc: "#fff",
  };
  const terraces = [0, 1, 2, 3, 4]
    .map(
      (at) =>
        `<path d="M-10 ${String(520 + at * 34)} C220 ${String(440 + at * 36)} 470 ${String(600 + at * 22)} 720 ${String(520 + at * 32)} S1010 ${String(470 + at * 40)} 1090 ${String(500 + at * 36)} V760 H-10 Z" fill="${shade("#b8c983", -0.06 * at)}"/>`,
    )
    .join("");
  return `${wallAndTable(ground)}<circle cx="300" cy="240" r="96" fill="#f6cf86" opacity=".8"/>
  <path d="M-10 470 C150 330 250 300 380 400 S640 280 760 300 S980 390 1090 330 V700 H-10 Z" fill="#cfdcc0"/>
  <path d="M-10 540 C120 470 300 430 460 500 S820 400 1090 470 V720 H-10 Z" fill="#c2d19a"/>${terraces}${table(690)}${planks(690)}`;
}

function planks(from: number): string {
  const seams = [0.3, 0.66].map((part) => {
    const y = from + (1080 - from) * part;
    return `<path d="M0 ${y.toFixed(0)} H1080" stroke="#7c5428" stroke-width="4" opacity=".32"/>`;
  });
  return seams.join("");
}
