import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * The style sheet of this build as a row of React's data holds it: `<id>:T<bytes, hexadecimal>,<text>`. None where
 * there are several: then a page may come without one that the next needs.
 *
 * @param {string} directory where the build keeps them
 * @returns {string[]}
 */
export function styleRows(directory) {
  const sheets = readdirSync(directory).filter((name) => name.endsWith(".css"));
  if (sheets.length > 1) return [];
  return sheets
    .map((name) => readFileSync(path.join(directory, name), "utf8"))
    .map((sheet) => `:T${Buffer.byteLength(sheet).toString(16)},${sheet}`);
}

/**
 * What a page's data is without the texts of its style sheets. It carries them, twice over, for pages that stand
 * in the sheet's own element, and whoever asks for data has them already: each document of this build does. React
 * knows a sheet by its address and does not read the text of one that is there, so a phone need not load it: it
 * is a third of what a tap costs.
 *
 * @param {string} data as React writes it; that of another build stays as it is
 * @param {readonly string[]} rows of `styleRows`
 * @returns {string}
 */
export function leaveStylesOut(data, rows) {
  return rows.reduce((left, row) => left.replaceAll(row, ':""\n'), data);
}
