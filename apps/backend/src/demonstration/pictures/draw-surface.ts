import type { SupportName } from "./draw-support";
import { radial } from "./gradient";
import { random } from "./random";

const LIGHT = radial(
  "lit",
  [
    [0, "#fff", 0.32],
    [0.6, "#fff", 0],
    [1, "#2a1b08", 0.26],
  ],
  0.36,
  0.3,
  0.85,
);

function filled(colour: string, pattern: string): string {
  return `<defs>${LIGHT}</defs><rect width="1080" height="1080" fill="${colour}"/>${pattern}<rect width="1080" height="1080" fill="url(#lit)"/>`;
}

function weave(): string {
  const cell = 72;
  const strips = Array.from({ length: 16 * 16 }, (_, at) => {
    const column = at % 16;
    const row = Math.floor(at / 16);
    const over = (column + row) % 2 === 0;
    const box = over
      ? `x="${String(column * cell - 6)}" y="${String(row * cell + 7)}" width="${String(cell + 12)}" height="${String(cell - 14)}"`
      : `x="${String(column * cell + 7)}" y="${String(row * cell - 6)}" width="${String(cell - 14)}" height="${String(cell + 12)}"`;
    return `<rect ${box} rx="9" fill="${over ? "#e6c68b" : "#d8b272"}"/>`;
  }).join("");
  return filled("#a97a3c", strips);
}

function wood(): string {
  const next = random("planks");
  const lines = Array.from({ length: 46 }, () => {
    const y = next() * 1080;
    const bend = next() * 50 - 25;
    return `<path d="M0 ${y.toFixed(0)} Q540 ${(y + bend).toFixed(0)} 1080 ${(y + bend / 3).toFixed(0)}" stroke="#8f5f2a" stroke-width="${(2 + next() * 4).toFixed(0)}" opacity=".2" fill="none"/>`;
  }).join("");
  const seams = [270, 540, 810].map(
    (y) => `<rect y="${String(y)}" width="1080" height="7" fill="#6f4a20" opacity=".5"/>`,
  );
  return filled("#cf9d63", lines + seams.join(""));
}

function leaves(): string {
  const ribs = Array.from({ length: 30 }, (_, at) => {
    const x = -300 + at * 56;
    return `<path d="M${String(x)} 560 Q${String(x + 70)} 250 ${String(x + 210)} -20 M${String(x)} 560 Q${String(x + 70)} 850 ${String(x + 210)} 1100" stroke="#35652f" stroke-width="6" opacity=".32" fill="none"/>`;
  }).join("");
  return filled(
    "#689a52",
    `${ribs}<path d="M0 565 Q540 540 1080 552" stroke="#bfd693" stroke-width="20" fill="none"/>`,
  );
}

function iceBed(): string {
  const next = random("bed");
  const tones = ["#ffffff", "#e2f1f4", "#d0e8ee", "#f1fafb"];
  const lumps = Array.from({ length: 210 }, () => {
    const side = 70 + next() * 80;
    return `<g transform="translate(${(next() * 1080).toFixed(0)} ${(next() * 1080).toFixed(0)}) rotate(${(next() * 90).toFixed(0)})"><rect width="${side.toFixed(0)}" height="${side.toFixed(0)}" rx="18" fill="${tones[Math.floor(next() * 4)] ?? "#fff"}" stroke="#a3c9d4" stroke-width="4" stroke-opacity=".45"/></g>`;
  }).join("");
  return filled("#cfe4e9", lumps);
}

function strawBed(): string {
  const next = random("straw bed");
  const tones = ["#e9c878", "#d5a94f", "#f3dd9f", "#bd8f3c", "#cfa75a"];
  const stalks = Array.from({ length: 300 }, () => {
    const x = next() * 1080;
    const y = next() * 1080;
    const dx = 120 + next() * 120;
    const dy = (next() - 0.5) * 240;
    return `<path d="M${(x - dx).toFixed(0)} ${(y - dy).toFixed(0)} Q${x.toFixed(0)} ${(y + (next() - 0.5) * 90).toFixed(0)} ${(x + dx).toFixed(0)} ${(y + dy).toFixed(0)}" stroke="${tones[Math.floor(next() * 5)] ?? "#d5a94f"}" stroke-width="${(8 + next() * 8).toFixed(0)}" fill="none" stroke-linecap="round"/>`;
  }).join("");
  return filled("#a87a2f", stalks);
}

function indigo(): string {
  const rows = [-40, 500, 1040]
    .map((y) => {
      const diamonds = Array.from(
        { length: 13 },
        (_, at) =>
          `<path d="M${String(at * 90 - 30)} ${String(y + 45)} l40 -32 l40 32 l-40 32 Z" fill="${["#e9bd55", "#d9604c", "#f6ead0"][at % 3] ?? "#e9bd55"}"/>`,
      );
      return `<g opacity=".85">${diamonds.join("")}<path d="M0 ${String(y)} H1080 M0 ${String(y + 90)} H1080" stroke="#e9bd55" stroke-width="7"/></g>`;
    })
    .join("");
  return filled("#24476a", rows);
}

function linen(): string {
  const folds = [140, 420, 700, 980]
    .map(
      (x) =>
        `<path d="M${String(x)} -20 Q${String(x + 60)} 500 ${String(x - 40)} 1100" stroke="#cdbd9b" stroke-width="26" opacity=".28" fill="none"/>`,
    )
    .join("");
  return filled(
    "#f3ead7",
    `${folds}<path d="M0 110 H1080 M0 132 H1080 M0 952 H1080 M0 974 H1080" stroke="#c7402d" stroke-width="8" opacity=".5"/>`,
  );
}

const SURFACES: Record<SupportName, () => string> = {
  tray: weave,
  basket: weave,
  board: wood,
  leaf: leaves,
  ice: iceBed,
  nest: strawBed,
  cloth: indigo,
  plate: linen,
};

/** The ground of a close-up, seen from straight above: the support's own stuff filling the frame. */
export function drawSurface(support: SupportName): string {
  return SURFACES[support]();
}
