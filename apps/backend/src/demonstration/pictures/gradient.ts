/** SVG gradient from left to right (or top to bottom with `down`) through `[offset 0–1, colour, opacity?]`. */
export function linear(
  id: string,
  stops: readonly (readonly [number, string, number?])[],
  down = false,
): string {
  const end = down ? 'x2="0" y2="1"' : 'x2="1" y2="0"';
  return `<linearGradient id="${id}" x1="0" y1="0" ${end}>${stopList(stops)}</linearGradient>`;
}

/** SVG gradient around (`cx`, `cy`), both fractions of the shape that it fills. */
export function radial(
  id: string,
  stops: readonly (readonly [number, string, number?])[],
  cx = 0.5,
  cy = 0.5,
  r = 0.5,
): string {
  const at = `cx="${String(cx)}" cy="${String(cy)}" r="${String(r)}"`;
  return `<radialGradient id="${id}" ${at}>${stopList(stops)}</radialGradient>`;
}

function stopList(stops: readonly (readonly [number, string, number?])[]): string {
  return stops
    .map(
      ([offset, colour, opacity = 1]) =>
        `<stop offset="${String(offset)}" stop-color="${colour}" stop-opacity="${String(opacity)}"/>`,
    )
    .join("");
}
