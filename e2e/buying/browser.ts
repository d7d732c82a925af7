import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext } from "playwright-core";

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

function options() {
  const executablePath = process.env.CHROME_PATH ?? SYSTEM.find((path) => existsSync(path));
  return { args: FLAGS, ...(executablePath === undefined ? {} : { executablePath }) };
}

/** A headless Chromium: `CHROME_PATH`, else the system's, else Playwright's own. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch(options());
}

/** The same with its memory in a folder, so that it can be closed and opened again. */
export function openProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, options());
}
