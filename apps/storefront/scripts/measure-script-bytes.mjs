/**
 * How much script a page sends beyond Next's own, in bytes after gzip.
 *
 *   node scripts/measure-script-bytes.mjs
 *   node scripts/measure-script-bytes.mjs http://localhost:8000 / /nhom/thuc-pham /san-pham/<handle>
 *
 * Alone it reads every page of the build in `.next`: what the build's manifests name as a page's scripts, whatever
 * the page shows. With the address of a started storefront of this build it reads what some pages send by now.
 *
 * Prints one JSON line a page: `total` and `floor` and `own`. The floor is what the build itself names as the files of
 * every page (`rootMainFiles`). The polyfill for browsers without modules is left out, as modern ones skip it.
 * Ends with status 1 when a page's own script exceeds 15 KB.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const LIMIT_BYTES = 15 * 1024;
const SCRIPT = /<script\b([^>]*)\bsrc="([^"]+)"([^>]*)>/g;
const BUILD = path.join(import.meta.dirname, "..", ".next");
const PAGE = "page_client-reference-manifest.js";

/** The addresses of the scripts that a modern browser runs, each once. */
export function scriptsIn(html) {
  const found = [...html.matchAll(SCRIPT)].filter(
    ([, before, , after]) => !/\bnomodule\b/i.test(`${before} ${after}`),
  );
  return [...new Set(found.map(([, , address]) => address))];
}

const gzippedBytes = (script) => gzipSync(script, { level: 9 }).length;

async function fetchedBytes(address, base) {
  const response = await fetch(new URL(address, base));
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}`);
  return gzippedBytes(Buffer.from(await response.arrayBuffer()));
}

/** What a page of a started storefront sends. */
async function measureSent(base, page, framework) {
  const html = await (await fetch(new URL(page, base))).text();
  let floor = 0;
  let total = 0;
  for (const address of scriptsIn(html)) {
    const bytes = await fetchedBytes(address, base);
    total += bytes;
    if (framework.some((file) => address.endsWith(file))) floor += bytes;
  }
  return { page, total, floor, own: total - floor };
}

/** The scripts of a page with those of all that stands around it, as its manifest of the build names them. */
function scriptsOf(manifest) {
  const text = readFileSync(manifest, "utf8");
  const start = text.indexOf("{", text.indexOf('"] = '));
  const { entryJSFiles } = JSON.parse(text.slice(start, text.lastIndexOf("}") + 1));
  return [...new Set(Object.values(entryJSFiles).flat())];
}

/** What each page of the build sends, whichever there are. */
function measureBuilt(framework) {
  const bytes = new Map();
  const sum = (files) =>
    files.reduce((total, file) => {
      if (!bytes.has(file)) bytes.set(file, gzippedBytes(readFileSync(path.join(BUILD, file))));
      return total + bytes.get(file);
    }, 0);
  const pages = path.join(BUILD, "server", "app");
  return readdirSync(pages, { recursive: true })
    .filter((file) => path.basename(file) === PAGE)
    .map((file) => {
      const own = sum(scriptsOf(path.join(pages, file)).filter((one) => !framework.includes(one)));
      const floor = sum(framework);
      return { page: `/${path.dirname(file)}`.replace("/.", "/"), total: floor + own, floor, own };
    })
    .toSorted((one, other) => one.page.localeCompare(other.page));
}

async function main([base, ...pages]) {
  const { rootMainFiles } = JSON.parse(
    readFileSync(path.join(BUILD, "build-manifest.json"), "utf8"),
  );
  const results =
    base === undefined
      ? measureBuilt(rootMainFiles)
      : await Promise.all(pages.map((page) => measureSent(base, page, rootMainFiles)));
  for (const result of results) {
    process.stdout.write(`${JSON.stringify(result)}\n`);
    if (result.own > LIMIT_BYTES) process.exitCode = 1;
  }
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));
