import { create } from "qrcode";
import type { Paper } from "./open-document";

/** Light modules around the code that readers need (ISO/IEC 18004). */
const QUIET = 4;

/** Draws a text as a QR code into a square of white paper, `side` points wide with its quiet zone. */
export function drawQr(document: Paper, text: string, x: number, y: number, side: number): void {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const unit = side / (modules.size + 2 * QUIET);
  document.rect(x, y, side, side).fill("#ffffff");
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) {
        // A trifle over the edge, so that no printer leaves a white hair between two modules.
        document.rect(
          x + (column + QUIET) * unit,
          y + (row + QUIET) * unit,
          unit + 0.02,
          unit + 0.02,
        );
      }
    }
  }
  document.fill("#000000");
}
