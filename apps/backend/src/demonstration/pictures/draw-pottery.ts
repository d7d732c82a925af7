import type { Drawing } from "./drawings";
import { linear } from "./gradient";
import { shade } from "./shade";

function glaze(colour: string): string {
  return linear("glaze", [
    [0, shade(colour, -0.2)],
    [0.24, shade(colour, 0.42)],
    [0.55, colour],
    [1, shade(colour, -0.42)],
  ]);
}

/** A tea tin with a round lid. */
export function drawTin(colour: string): Drawing {
  const body = `<defs>${glaze(colour)}</defs>
  <path d="M40 90 H320 V430 Q180 486 40 430 Z" fill="url(#glaze)"/>
  <path d="M30 60 Q180 6 330 60 V120 Q180 164 30 120 Z" fill="url(#glaze)"/>
  <ellipse cx="180" cy="60" rx="150" ry="36" fill="${shade(colour, 0.24)}"/>
  <path d="M30 120 Q180 164 330 120 V128 Q180 174 30 128 Z" fill="#000" opacity=".2"/>
  <path d="M40 390 Q180 440 320 390" fill="none" stroke="#e9bd55" stroke-width="8"/>
  <circle cx="180" cy="284" r="92" fill="#fbf5e6"/><circle cx="180" cy="284" r="82" fill="none" stroke="#c98a12" stroke-width="4"/>
  <path d="M70 160 V392" stroke="#fff" stroke-width="12" stroke-linecap="round" opacity=".3"/>`;
  return { width: 360, height: 476, body, label: { x: 118, y: 222, side: 124 } };
}

/** A small handleless tea bowl. */
export function drawCup(colour: string): Drawing {
  const body = `<defs>${glaze(colour)}</defs>
  <path d="M24 60 C28 180 84 236 160 236 C236 236 292 180 296 60 Z" fill="url(#glaze)"/>
  <path d="M104 226 H216 V252 Q160 266 104 252 Z" fill="${shade(colour, -0.3)}"/>
  <ellipse cx="160" cy="60" rx="136" ry="40" fill="${shade(colour, 0.45)}"/>
  <ellipse cx="160" cy="66" rx="118" ry="30" fill="#b5772a"/><ellipse cx="146" cy="62" rx="80" ry="16" fill="#d79b45" opacity=".7"/>
  <path d="M60 124 Q160 160 262 124" fill="none" stroke="#27527d" stroke-width="9" opacity=".55"/>
  <path d="M56 100 C62 150 84 184 112 202" fill="none" stroke="#fff" stroke-width="12" stroke-linecap="round" opacity=".45"/>`;
  return { width: 320, height: 270, body };
}

/** A wide-shouldered flower vase with painted bands. */
export function drawVase(colour: string): Drawing {
  const band = "#27527d";
  const petals = [0, 1, 2, 3, 4, 5]
    .map(
      (at) =>
        `<ellipse cx="180" cy="252" rx="20" ry="46" transform="rotate(${String(at * 60)} 180 290)" fill="${band}" opacity=".72"/>`,
    )
    .join("");
  const body = `<defs>${glaze(colour)}</defs>
  <path d="M126 40 C132 96 116 118 88 140 C24 190 22 320 92 420 Q120 466 118 500 H242 Q240 466 268 420 C338 320 336 190 272 140 C244 118 228 96 234 40 Z" fill="url(#glaze)"/>
  <ellipse cx="180" cy="40" rx="62" ry="17" fill="${shade(colour, 0.3)}"/><ellipse cx="180" cy="42" rx="50" ry="11" fill="${shade(colour, -0.62)}"/>
  <path d="M110 126 Q180 148 250 126 M82 146 Q180 182 278 146" fill="none" stroke="${band}" stroke-width="8" opacity=".7"/>
  <path d="M104 438 Q180 462 256 438" fill="none" stroke="${band}" stroke-width="10" opacity=".7"/>
  ${petals}<circle cx="180" cy="290" r="15" fill="${shade(colour, 0.5)}"/>
  <path d="M76 232 C66 280 76 326 96 366" fill="none" stroke="#fff" stroke-width="14" stroke-linecap="round" opacity=".5"/>`;
  return { width: 360, height: 510, body };
}
