import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BACKEND_FOLDER } from "./backend-folder";

/** Prints the pages of a PDF as JSON; a module that Jest does not load. */
const READER = "../../packages/papers/src/__tests__/print-pages.mjs";

/** The text of a PDF as a reader shows it; a line's end and a no-break space read as a space. */
export function textOfPdf(bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), "cho-lang-pdf-"));
  try {
    const file = join(folder, "paper.pdf");
    writeFileSync(file, bytes);
    const script = join(BACKEND_FOLDER, READER);
    const pages = execFileSync(process.execPath, ["--no-warnings", script, file]);
    return (JSON.parse(pages.toString()) as { text: string }[])
      .map(({ text }) => text.replaceAll(/\s/g, " "))
      .join(" ");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
