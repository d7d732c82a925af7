import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { STOREFRONT_DIR } from "../house/paths";
import type { Promised, Reading } from "./measure";
import { phonePage } from "./slow-phone";
import { summarise } from "./summarise";

const OWN_SCRIPT_BYTES: Promised = { kind: "at most", value: 15 * 1024 };

/** What a page takes over the line, by what it is. */
const KINDS: Record<string, string> = {
  Document: "page",
  Script: "script",
  Stylesheet: "style",
  Font: "typeface",
  Image: "pictures",
};

/** Bytes by kind, headers and all, that a first visit brings in before anybody scrolls. */
async function bytesByKind(browser: Browser, url: string): Promise<Map<string, number>> {
  const page = await phonePage(browser);
  const devtools = await page.context().newCDPSession(page);
  const bytes = new Map(["all", ...Object.values(KINDS)].map((kind) => [kind, 0]));
  const kinds = new Map<string, string>();
  const add = (kind: string, more: number) => bytes.set(kind, (bytes.get(kind) ?? 0) + more);
  devtools.on("Network.responseReceived", ({ requestId, type }) => {
    kinds.set(requestId, KINDS[type] ?? "other");
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    add(kinds.get(requestId) ?? "other", encodedDataLength);
    add("all", encodedDataLength);
  });
  await devtools.send("Network.enable");
  await page.goto(url, { waitUntil: "networkidle" });
  await page.context().close();
  return bytes;
}

/** Script beyond what every page of the framework sends, after gzip. */
function ownScript(storefrontUrl: string, pages: readonly string[]): Reading[] {
  const script = join(STOREFRONT_DIR, "scripts", "measure-script-bytes.mjs");
  const lines = execFileSync(process.execPath, [script, storefrontUrl, ...pages], {
    encoding: "utf8",
  });
  return lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { page: string; own: number; floor: number })
    .map(({ page, own }) =>
      summarise({ measure: "own script", subject: page, unit: "bytes" }, [own], OWN_SCRIPT_BYTES),
    );
}

/** What each page weighs. */
export async function pageBytes(
  browser: Browser,
  storefrontUrl: string,
  pages: readonly string[],
): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const subject of pages) {
    for (const [kind, bytes] of await bytesByKind(browser, `${storefrontUrl}${subject}`)) {
      readings.push(summarise({ measure: `bytes: ${kind}`, subject, unit: "bytes" }, [bytes]));
    }
  }
  return [...readings, ...ownScript(storefrontUrl, pages)];
}
