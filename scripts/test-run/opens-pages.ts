import { stripVTControlCharacters } from "node:util";
import { chromium } from "playwright-core";

const PATIENCE_MILLISECONDS = 60_000;

/** What the program itself said last, else Playwright's first line. */
function complaintOf(message: string): string {
  const said = message.split("\n").flatMap((line) => /\[err\] (.+)/.exec(line)?.[1] ?? []);
  return said.at(-1) ?? message.split("\n")[0] ?? message;
}

/** Why the journeys cannot open a page with a program; null when they can. Really opens one. */
export async function whyNoBrowser(path: string): Promise<string | null> {
  try {
    const browser = await chromium.launch({
      executablePath: path,
      args: ["--no-sandbox", "--disable-gpu"],
      timeout: PATIENCE_MILLISECONDS,
    });
    try {
      const page = await browser.newPage();
      await page.goto("data:text/html,<p>pages open</p>", { timeout: PATIENCE_MILLISECONDS });
      const shown = await page.textContent("p");
      return shown === "pages open" ? null : `it shows ${String(shown)}`;
    } finally {
      await browser.close();
    }
  } catch (error) {
    return complaintOf(stripVTControlCharacters((error as Error).message));
  }
}
