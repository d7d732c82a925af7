import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";

const READER = join(__dirname, "../../packages/papers/src/__tests__/print-pages.mjs");

export interface ReadPage {
  text: string;
  /** What a camera reads from the QR code on the page. */
  qr: string | null;
}

/** Opens a PDF of the seller who is logged in and reads it as a person with a phone would. */
export async function readPaper(page: Page, url: string): Promise<ReadPage[]> {
  const answer = await page.request.get(url);
  expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  const folder = mkdtempSync(join(tmpdir(), "cho-lang-paper-"));
  try {
    const file = join(folder, "paper.pdf");
    writeFileSync(file, await answer.body());
    const pages = execFileSync(process.execPath, ["--no-warnings", READER, file, "camera"], {
      encoding: "utf8",
    });
    return JSON.parse(pages) as ReadPage[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
