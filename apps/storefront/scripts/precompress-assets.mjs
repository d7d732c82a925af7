/**
 * Lays a Brotli and a gzip copy beside every text file of the build's static assets and beside the service
 * worker, as small as they get, for `server/serve.mjs` to send. Runs after `next build`.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const APP = path.join(import.meta.dirname, "..");
const FOLDERS = [path.join(APP, ".next", "static"), path.join(APP, "dist", "worker")];
const TEXT = /\.(?:js|css|json|svg|txt)$/;

for (const folder of FOLDERS) {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((each) => TEXT.test(each))) {
    await compress(path.join(folder, name));
  }
}

/** @param {string} file */
async function compress(file) {
  const bytes = await readFile(file);
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, brotli));
  await writeFile(
    `${file}.gz`,
    await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  );
}
