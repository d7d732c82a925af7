import type { Drawing } from "./drawings";
import { linear } from "./gradient";
import { shade } from "./shade";

const PAPER = "#fbf5e6";
const RED = "#c7402d";

/** Light falls from the upper left on everything; glass gets a bright streak and a dark far edge. */
function glass(colour: string): string {
  return linear("glass", [
    [0, shade(colour, -0.25)],
    [0.16, shade(colour, 0.32)],
    [0.45, colour],
    [0.8, shade(colour, -0.18)],
    [1, shade(colour, -0.42)],
  ]);
}

function paper(): string {
  return linear("paper", [
    [0, "#e9ddc3"],
    [0.25, PAPER],
    [0.7, PAPER],
    [1, "#d8c8a6"],
  ]);
}

/** A tall bottle with a red cap and a paper label: fish sauce, oil, wine, mineral water. */
export function drawBottle(colour: string): Drawing {
  const body = `<defs>${glass(colour)}${paper()}${linear("cap", [
    [0, shade(RED, -0.3)],
    [0.3, shade(RED, 0.25)],
    [1, shade(RED, -0.35)],
  ])}</defs>
  <path d="M78 84 L78 130 C78 176 26 182 26 244 L26 540 Q26 576 62 576 L158 576 Q194 576 194 540 L194 244 C194 182 142 176 142 130 L142 84 Z" fill="url(#glass)"/>
  <path d="M78 84 H142 V112 H78 Z" fill="${shade(colour, 0.45)}" opacity=".45"/>
  <rect x="68" y="14" width="84" height="76" rx="12" fill="url(#cap)"/>
  <rect x="68" y="70" width="84" height="8" fill="#000" opacity=".14"/>
  <path d="M26 280 H194 V500 H26 Z" fill="url(#paper)"/>
  <path d="M26 292 H194 M26 488 H194" stroke="${RED}" stroke-width="5" opacity=".75"/>
  <path d="M46 236 C46 204 72 194 88 164" fill="none" stroke="#fff" stroke-width="11" stroke-linecap="round" opacity=".5"/>
  <path d="M45 520 V548" stroke="#fff" stroke-width="10" stroke-linecap="round" opacity=".4"/>`;
  return { width: 220, height: 590, body, label: { x: 45, y: 325, side: 130 } };
}

/** A round-bellied flask stopped with red cloth, as rice wine and herb wine are given. */
export function drawFlask(colour: string): Drawing {
  const body = `<defs>${glass(colour)}${linear("cloth", [
    [0, shade(RED, -0.25)],
    [0.35, shade(RED, 0.18)],
    [1, shade(RED, -0.35)],
  ])}</defs>
  <path d="M150 108 C150 170 30 196 30 350 C30 470 100 520 190 520 C280 520 350 470 350 350 C350 196 230 170 230 108 Z" fill="url(#glass)"/>
  <path d="M128 96 Q116 26 190 20 Q264 26 252 96 L268 142 Q230 124 190 142 Q150 124 112 142 Z" fill="url(#cloth)"/>
  <path d="M128 98 Q190 116 252 98" fill="none" stroke="#e9bd55" stroke-width="10" stroke-linecap="round"/>
  <path d="M74 340 C76 270 110 236 146 206" fill="none" stroke="#fff" stroke-width="16" stroke-linecap="round" opacity=".45"/>
  <circle cx="190" cy="356" r="98" fill="${PAPER}"/><circle cx="190" cy="356" r="88" fill="none" stroke="${RED}" stroke-width="4" opacity=".7"/>`;
  return { width: 380, height: 540, body, label: { x: 126, y: 292, side: 128 } };
}

/** A wide glass jar, its contents in the given colour under a gilt lid. */
export function drawJar(colour: string): Drawing {
  const crumbs = Array.from({ length: 46 }, (_, at) => {
    const x = 54 + ((at * 67) % 268);
    const y = 128 + ((at * 41) % 262);
    const tone = at % 2 === 0 ? 0.22 : -0.14;
    return `<ellipse cx="${String(x)}" cy="${String(y)}" rx="15" ry="9" transform="rotate(${String((at * 53) % 180)} ${String(x)} ${String(y)})" fill="${shade(colour, tone)}" opacity=".55"/>`;
  }).join("");
  const body = `<defs>${glass(colour)}${paper()}${linear("lid", [
    [0, "#a8741a"],
    [0.25, "#f3d78d"],
    [0.6, "#d5a23c"],
    [1, "#8d5f12"],
  ])}</defs>
  <rect x="28" y="84" width="324" height="350" rx="58" fill="#dfeeea"/>
  <rect x="40" y="112" width="300" height="312" rx="48" fill="url(#glass)"/>${crumbs}
  <rect x="28" y="84" width="324" height="350" rx="58" fill="none" stroke="#fff" stroke-width="9" opacity=".5"/>
  <rect x="48" y="18" width="284" height="80" rx="20" fill="url(#lid)"/>
  <path d="M50 76 H330" stroke="#7b520d" stroke-width="6" opacity=".35"/>
  <rect x="92" y="182" width="196" height="180" rx="22" fill="url(#paper)"/>
  <rect x="102" y="192" width="176" height="160" rx="15" fill="none" stroke="#0c5a52" stroke-width="4" opacity=".6"/>
  <path d="M58 156 V340" stroke="#fff" stroke-width="14" stroke-linecap="round" opacity=".55"/>`;
  return { width: 380, height: 450, body, label: { x: 126, y: 208, side: 128 } };
}

/** A standing bag of craft paper with a band in the given colour. */
export function drawPouch(colour: string): Drawing {
  const body = `<defs>${linear("kraft", [
    [0, "#b98f5c"],
    [0.2, "#dcb887"],
    [0.65, "#d3ab76"],
    [1, "#a67d4b"],
  ])}${linear("band", [
    [0, shade(colour, -0.2)],
    [0.25, shade(colour, 0.18)],
    [0.7, colour],
    [1, shade(colour, -0.25)],
  ])}</defs>
  <path d="M40 30 Q180 20 320 30 L336 440 Q338 476 300 480 Q180 492 60 480 Q22 476 24 440 Z" fill="url(#kraft)"/>
  <path d="M40 30 Q180 20 320 30 L321 74 Q180 64 38 74 Z" fill="#8f6938" opacity=".28"/>
  <path d="M38 86 Q180 76 322 86" fill="none" stroke="#7d5a2d" stroke-width="4" stroke-dasharray="10 9" opacity=".55"/>
  <path d="M27 372 Q180 388 333 372 L336 432 Q180 450 24 432 Z" fill="url(#band)"/>
  <circle cx="180" cy="232" r="104" fill="${PAPER}"/><circle cx="180" cy="232" r="94" fill="none" stroke="${colour}" stroke-width="4" opacity=".7"/>
  <path d="M58 110 Q50 250 52 352" fill="none" stroke="#fff" stroke-width="10" stroke-linecap="round" opacity=".25"/>`;
  return { width: 360, height: 500, body, label: { x: 110, y: 162, side: 140 } };
}
