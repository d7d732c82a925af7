import { linear, radial } from "./gradient";
import { random } from "./random";

/** What the goods stand on, drawn around its middle (0, 0), 860 wide; `front` goes over the goods. */
export interface Support {
  readonly back: string;
  readonly front: string;
}

function shadow(rx: number, ry: number, y: number): string {
  return `<defs>${radial("under", [
    [0, "#3a2a12", 0.5],
    [0.7, "#3a2a12", 0.3],
    [1, "#3a2a12", 0],
  ])}</defs><ellipse cy="${String(y)}" rx="${String(rx)}" ry="${String(ry)}" fill="url(#under)"/>`;
}

/** A round bamboo tray (mẹt). */
function tray(): Support {
  const weave = Array.from({ length: 41 }, (_, at) => {
    const x = -600 + at * 30;
    return `<path d="M${String(x)} -170 L${String(x + 300)} 170 M${String(x + 300)} -170 L${String(x)} 170"/>`;
  }).join("");
  const back = `${shadow(480, 186, 34)}<defs>${radial("floor", [
    [0, "#f3dcaa"],
    [0.8, "#e2bf80"],
    [1, "#c99c58"],
  ])}<clipPath id="in"><ellipse rx="392" ry="132"/></clipPath></defs>
  <ellipse cy="22" rx="430" ry="158" fill="#9a6d32"/><ellipse rx="430" ry="158" fill="#c8974f"/><ellipse cy="-4" rx="416" ry="148" fill="#e0b772"/>
  <ellipse rx="392" ry="132" fill="url(#floor)"/><g clip-path="url(#in)" stroke="#a87939" stroke-width="5" opacity=".38" fill="none">${weave}</g>
  <ellipse rx="392" ry="132" fill="none" stroke="#8d6129" stroke-width="6" opacity=".55"/>`;
  return { back, front: "" };
}

/** A glazed plate with a bay-green line. */
function plate(): Support {
  const back = `${shadow(470, 172, 36)}<ellipse cy="24" rx="404" ry="136" fill="#c7bda9"/><ellipse rx="420" ry="146" fill="#fdfbf5"/>
  <ellipse rx="398" ry="134" fill="none" stroke="#0c5a52" stroke-width="7" opacity=".62"/>
  <ellipse cy="8" rx="304" ry="96" fill="#efe8da"/><ellipse cy="13" rx="296" ry="90" fill="#f8f4ea"/>
  <path d="M-340 -56 A 390 128 0 0 1 -70 -126" fill="none" stroke="#fff" stroke-width="10" stroke-linecap="round"/>`;
  return { back, front: "" };
}

/** A wooden board in perspective. */
function board(): Support {
  const next = random("grain");
  const grain = Array.from({ length: 13 }, (_, at) => {
    const y = -104 + at * 18;
    const bend = (next() * 24 - 12).toFixed(0);
    return `<path d="M-420 ${String(y)} q210 ${bend} 420 0 t420 0"/>`;
  }).join("");
  const back = `${shadow(500, 180, 40)}<defs>${linear(
    "wood",
    [
      [0, "#e0b27a"],
      [1, "#c48d50"],
    ],
    true,
  )}<clipPath id="in"><path d="M-360 -126 H360 Q392 -126 400 -98 L440 96 Q446 132 404 132 H-404 Q-446 132 -440 96 L-400 -98 Q-392 -126 -360 -126 Z"/></clipPath></defs>
  <path d="M-441 104 Q-446 132 -404 132 H404 Q446 132 441 104 V140 Q440 168 404 168 H-404 Q-440 168 -441 140 Z" fill="#8e5f2b"/>
  <g clip-path="url(#in)"><rect x="-450" y="-130" width="900" height="266" fill="url(#wood)"/><g fill="none" stroke="#8f5f2a" stroke-width="4" opacity=".28">${grain}</g></g>`;
  return { back, front: "" };
}

/** A low basket: the goods sit inside, its woven front wall stands before them. */
function basket(): Support {
  const rows = [0, 1, 2, 3].flatMap((row) =>
    Array.from({ length: 19 }, (_, at) => {
      const x = -428 + at * 46 + (row % 2) * 23;
      const sag = 1 - Math.abs(x / 450) ** 2;
      const y = 8 + row * 38 + sag * 52;
      const rim = Math.abs(x) > 418 - row * 16;
      if (rim) return "";
      return `<ellipse cx="${String(x)}" cy="${y.toFixed(0)}" rx="29" ry="18" fill="${(at + row) % 2 === 0 ? "#d9ab66" : "#c18f4a"}" stroke="#8a5d25" stroke-width="3" stroke-opacity=".5"/>`;
    }),
  );
  const back = `${shadow(470, 150, 140)}<ellipse cy="-14" rx="440" ry="126" fill="#b98a48"/><ellipse cy="-10" rx="410" ry="104" fill="#7d5526"/>${straw("nest", 90, 330, 56, 0)}`;
  const front = `<path d="M-440 -14 C-430 60 -400 150 -350 186 Q0 270 350 186 C400 150 430 60 440 -14 A440 108 0 0 1 -440 -14 Z" fill="#a97837"/>${rows.join("")}
  <path d="M-438 -12 A438 106 0 0 0 438 -12" fill="none" stroke="#e3bb78" stroke-width="30" stroke-linecap="round"/><path d="M-438 -2 A438 106 0 0 0 438 -2" fill="none" stroke="#8a5d25" stroke-width="5" opacity=".4"/>`;
  return { back, front };
}

/** Loose straw, as eggs are laid in. */
function nest(): Support {
  const back = `${shadow(470, 170, 50)}${straw("under", 190, 380, 120, 10)}`;
  return { back, front: straw("over", 70, 330, 40, 92) };
}

function straw(seed: string, count: number, rx: number, ry: number, y: number): string {
  const next = random(seed);
  const tones = ["#e9c878", "#d5a94f", "#f3dd9f", "#bd8f3c", "#cfa75a"];
  return Array.from({ length: count }, () => {
    const angle = next() * Math.PI * 2;
    const reach = Math.sqrt(next());
    const cx = Math.cos(angle) * reach * rx;
    const cy = y + Math.sin(angle) * reach * ry;
    const half = 60 + next() * 60;
    const tilt = (next() - 0.5) * 56;
    const bend = (next() - 0.5) * 60;
    const tone = tones[Math.floor(next() * tones.length)] ?? "#d5a94f";
    return `<path d="M${(cx - half).toFixed(0)} ${(cy - tilt).toFixed(0)} Q${cx.toFixed(0)} ${(cy + bend).toFixed(0)} ${(cx + half).toFixed(0)} ${(cy + tilt).toFixed(0)}" fill="none" stroke="${tone}" stroke-width="${(5 + next() * 5).toFixed(0)}" stroke-linecap="round"/>`;
  }).join("");
}

/** A length of banana leaf. */
function leaf(): Support {
  const ribs = Array.from({ length: 21 }, (_, at) => {
    const x = -400 + at * 40;
    return `<path d="M${String(x)} 4 Q${String(x + 40)} -70 ${String(x + 70)} -150 M${String(x)} 4 Q${String(x + 40)} 80 ${String(x + 70)} 160"/>`;
  }).join("");
  const shape =
    "M-470 10 C-380 -120 -160 -164 60 -150 C260 -138 410 -90 478 0 C400 110 220 160 20 160 C-180 164 -380 130 -470 10 Z";
  const back = `${shadow(490, 176, 28)}<defs>${linear(
    "green",
    [
      [0, "#6fa257"],
      [1, "#4b8443"],
    ],
    true,
  )}<clipPath id="in"><path d="${shape}"/></clipPath></defs>
  <path d="${shape}" transform="translate(0 12)" fill="#2f5f30"/><path d="${shape}" fill="url(#green)"/>
  <g clip-path="url(#in)" fill="none" stroke="#335f2c" stroke-width="4" opacity=".35">${ribs}</g>
  <path d="M-470 10 Q0 -12 478 0" fill="none" stroke="#b9d18d" stroke-width="11" stroke-linecap="round"/>`;
  return { back, front: "" };
}

/** A bed of crushed ice on a tin tray, for what is sold cold. */
function ice(): Support {
  const next = random("ice");
  const lumps = Array.from({ length: 64 }, () => {
    const angle = next() * Math.PI * 2;
    const reach = Math.sqrt(next());
    const x = Math.cos(angle) * reach * 360;
    const y = Math.sin(angle) * reach * 100 - 12;
    const side = 26 + next() * 34;
    const turn = (next() * 90).toFixed(0);
    const tone = ["#ffffff", "#e4f3f6", "#cde7ee", "#f3fbfc"][Math.floor(next() * 4)] ?? "#fff";
    return {
      y,
      svg: `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${turn})"><rect x="${(-side / 2).toFixed(0)}" y="${(-side / 2).toFixed(0)}" width="${side.toFixed(0)}" height="${side.toFixed(0)}" rx="9" fill="${tone}" stroke="#9fc7d3" stroke-width="3" stroke-opacity=".5"/></g>`,
    };
  }).sort((left, right) => left.y - right.y);
  const back = `${shadow(480, 180, 34)}<ellipse cy="26" rx="430" ry="150" fill="#8fa7a8"/><ellipse rx="430" ry="150" fill="#c9d9d8"/><ellipse cy="4" rx="402" ry="132" fill="#aec6c8"/>${lumps.map(({ svg }) => svg).join("")}`;
  return { back, front: "" };
}

/** Indigo cloth with an upland band of diamonds. */
function cloth(): Support {
  const diamonds = Array.from({ length: 17 }, (_, at) => {
    const x = -416 + at * 52;
    const tone = ["#e9bd55", "#d9604c", "#f6ead0"][at % 3] ?? "#e9bd55";
    return `<path d="M${String(x)} 84 l20 -16 l20 16 l-20 16 Z" fill="${tone}"/>`;
  }).join("");
  const back = `${shadow(500, 176, 34)}<path d="M-380 -130 Q0 -146 380 -130 L468 130 Q0 164 -468 130 Z" fill="#1f3f5e"/>
  <path d="M-380 -130 Q0 -146 380 -130 L400 -72 Q0 -90 -400 -72 Z" fill="#fff" opacity=".08"/>
  <path d="M-448 66 H448 M-460 102 H460" stroke="#e9bd55" stroke-width="5" opacity=".8"/>${diamonds}
  ${Array.from({ length: 36 }, (_, at) => `<path d="M${String(-462 + at * 26.4)} 132 v22" stroke="#16304a" stroke-width="7"/>`).join("")}`;
  return { back, front: "" };
}

/** Every support by name. */
export const SUPPORTS = { tray, plate, board, basket, nest, leaf, ice, cloth } as const;

export type SupportName = keyof typeof SUPPORTS;
