import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface ReadPage {
  /** Points. */
  width: number;
  height: number;
  text: string;
  /** What a camera reads from the QR code on the rendered page; null too when none was held to it. */
  qr: string | null;
}

/** A camera takes most of a second for a page. */
export type Camera = "camera" | "camera on the first";

/**
 * The pages of a PDF as a reader shows them, and with a camera what one reads from them; the first of them is then
 * kept as the PNG file `picture`. The reader is a module that Jest does not load, so it runs apart.
 */
export function readPdf(bytes: Buffer, camera?: Camera, picture = ""): ReadPage[] {
  const folder = mkdtempSync(join(tmpdir(), "cho-lang-papers-"));
  try {
    const file = join(folder, "paper.pdf");
    writeFileSync(file, bytes);
    const script = join(__dirname, "print-pages.mjs");
    const output = execFileSync(
      process.execPath,
      ["--no-warnings", script, file, camera ?? "", picture],
      {
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    return JSON.parse(output) as ReadPage[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of all pages; a line's end and a no-break space read as a space. */
export function textOf(pages: ReadPage[]): string {
  return pages.map(({ text }) => text.replaceAll(/\s/g, " ")).join(" ");
}
