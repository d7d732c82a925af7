/**
 * How much script a page sends beyond Next's own. Run against a started storefront of this build:
 *
 *   node scripts/measure-script-bytes.mjs http://localhost:8000 / /nhom/thuc-pham /san-pham/<handle>
 *
 * Prints one JSON line a page: `total` and `floor` and `own` in bytes after gzip. The floor is what the
 * build itself names as the files of every page (`rootMainFiles`): a page without any component of ours
 * sends exactly those. The polyfill for browsers without modules is left out, as modern ones skip it.
 * Ends with status 1 when a page's own script exceeds 15 KB.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";

const LIMIT_BYTES = 15 * 1024;
const SCRIPT = /<script\b([^>]*)\bsrc="([^"]+)"([^>]*)>/g;

/** The addresses of the scripts that a modern browser runs, each once. */
export function scriptsIn(html) {
  const found = [...html.matchAll(SCRIPT)].filter(
    ([, before, , after]) => !/\bnomodule\b/i.test(`${before} ${after}`),
  );
  return [...new Set(found.map(([, , address]) => address))];
}

async function gzippedBytes(address, base) {
  const response = await fetch(new URL(address, base));
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}`);
  return gzipSync(Buffer.from(await response.arrayBuffer()), { level: 9 }).length;
}

async function measure(base, page, framework) {
  const html = await (await fetch(new URL(page, base))).text();
  let floor = 0;
  let total = 0;
  for (const address of scriptsIn(html)) {
    const bytes = await gzippedBytes(address, base);
    total += bytes;
    if (framework.some((file) => address.endsWith(file))) floor += bytes;
  }
  return { page, total, floor, own: total - floor };
}

async function main([base, ...pages]) {
  const manifest = path.join(import.meta.dirname, "..", ".next", "build-manifest.json");
  const { rootMainFiles } = JSON.parse(await readFile(manifest, "utf8"));
  for (const page of pages) {
    const result = await measure(base, page, rootMainFiles);
    process.stdout.write(`${JSON.stringify(result)}\n`);
    if (result.own > LIMIT_BYTES) process.exitCode = 1;
  }
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));
