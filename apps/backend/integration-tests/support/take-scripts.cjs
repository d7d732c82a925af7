// @ts-check
/**
 * Preloaded into the server that a spec starts (`node -r`): runs scripts of this folder in that server when its
 * parent says so, with its container and on its own built code. A script that ran in a process of its own would
 * have to start the whole market once more.
 */
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join, relative, resolve } = require("node:path");
const { compileFunction } = require("node:vm");

const BACKEND = resolve(__dirname, "..", "..");
const SOURCES = join(BACKEND, "src");
const BUILT = join(BACKEND, ".medusa", "server", "src");

/** @typedef {{ container: unknown }} ExecArgs */
/** @typedef {{ default?: (args: ExecArgs) => Promise<void> }} Script */
/** @typedef {{ id: number, script: string, env: Record<string, string> }} Order */

/** @type {Map<string, Script>} */
const loaded = new Map();

/**
 * A script as JavaScript. What it imports of the market's sources is what the server itself runs, not a second copy.
 *
 * @param {string} path
 * @returns {Script}
 */
function load(path) {
  const known = loaded.get(path);
  if (known) return known;
  /** @type {Script} */
  const exports = {};
  loaded.set(path, exports);
  const own = createRequire(path);
  /** @param {string} wanted */
  const take = (wanted) => {
    if (!wanted.startsWith(".")) return /** @type {unknown} */ (own(wanted));
    const target = resolve(dirname(path), wanted);
    const inSources = relative(SOURCES, target);
    return inSources.startsWith("..")
      ? load(`${target}.ts`)
      : /** @type {unknown} */ (own(join(BUILT, inSources)));
  };
  /** @type {import("@swc/core")} */
  const { transformSync } = require("@swc/core");
  const { code } = transformSync(readFileSync(path, "utf8"), {
    filename: path,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  });
  compileFunction(code, ["exports", "require"], { filename: path })(exports, take);
  return exports;
}

/**
 * What a job writes while it runs, and its end.
 *
 * @param {Order} order
 */
async function run({ script, env }) {
  const before = { ...process.env };
  /** @type {string[]} */
  const output = [];
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write.bind(stream));
  for (const [at, stream] of streams.entries()) {
    stream.write = (/** @type {string | Uint8Array} */ chunk) => {
      output.push(Buffer.from(/** @type {string} */ (chunk)).toString("utf8"));
      return /** @type {(chunk: string | Uint8Array) => boolean} */ (writes[at])(chunk);
    };
  }
  Object.assign(process.env, env);
  try {
    const { container } = require("@medusajs/framework");
    const main = load(join(__dirname, script)).default;
    if (!main) throw new Error(`${script} exports no function`);
    await main({ container });
    return { output: output.join("") };
  } catch (error) {
    return { output: output.join(""), error: error instanceof Error ? error.stack : String(error) };
  } finally {
    for (const name of Object.keys(env)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    for (const [at, stream] of streams.entries()) {
      stream.write = /** @type {typeof stream.write} */ (writes[at]);
    }
  }
}

/** One after the other: they share the environment. */
let last = Promise.resolve();

process.on("message", (/** @type {Order} */ order) => {
  last = last.then(async () => {
    process.send?.({ id: order.id, ...(await run(order)) });
  });
});
