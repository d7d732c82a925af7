import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A headless Chromium: `CHROME_PATH`, else the system's, else Playwright's own. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? SYSTEM.find((path) => existsSync(path));
  return chromium.launch({
    args: FLAGS,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
}
