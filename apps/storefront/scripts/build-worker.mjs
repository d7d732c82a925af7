/**
 * Bundles the service worker into `dist/worker/sw.js`, which `server/serve.mjs` serves at `/sw.js`. Every
 * build has a worker of its own, so that phones notice it. Runs before `next build`. Fails when the bundle
 * grows beyond what a phone should fetch for it.
 */
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const LIMIT_BYTES = 10 * 1024;
const app = path.join(import.meta.dirname, "..");
const outfile = path.join(app, "dist", "worker", "sw.js");

await build({
  absWorkingDir: app,
  entryPoints: ["features/offline/worker/worker.ts"],
  tsconfig: "features/offline/worker/tsconfig.json",
  outfile,
  bundle: true,
  banner: { js: `/* ${randomUUID()} */` },
  minify: true,
  format: "iife",
  target: ["chrome100", "firefox102", "safari15.4"],
  logLevel: "warning",
});

const bytes = gzipSync(await readFile(outfile), { level: 9 }).length;
process.stdout.write(`Service worker: ${String(bytes)} bytes after gzip\n`);
if (bytes > LIMIT_BYTES) {
  throw new Error(`The service worker is larger than ${String(LIMIT_BYTES)} bytes`);
}
