// @ts-check
/**
 * The first thing that runs on a fresh machine, so plain JavaScript without a dependency:
 *
 *     node scripts/run.mjs <start|dev|test|bench|chaos|operator|search-quality|statistics-verify> [arguments]
 *
 * Refuses a Node that is too old, installs the pinned tree when the lock file changed since the last
 * install, then hands over to `scripts/<verb>.ts` in this same process (so that one Ctrl-C reaches
 * one process that knows all its children).
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const INSTALLED = join(ROOT, "node_modules", ".cho-lang-installed");
const VERBS = [
  "start",
  "dev",
  "test",
  "bench",
  "chaos",
  "operator",
  "search-quality",
  "statistics-verify",
];

/** Node 20.19 is the first that loads every dependency (`require` of ES modules). */
function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Chợ Làng needs Node 20.19 or newer; this is Node ${process.versions.node}.\n` +
      `Chợ Làng cần Node từ 20.19 trở lên; máy này đang dùng ${process.versions.node}.`,
  );
  process.exit(1);
}

/** What decides the tree: the lock file, the workspace's settings, Node's ABI and the platform. */
function treeFingerprint() {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"]) {
    hash.update(readFileSync(join(ROOT, file)));
  }
  return hash
    .update([process.versions.modules, process.platform, process.arch].join())
    .digest("hex");
}

function installWhenChanged() {
  const fingerprint = treeFingerprint();
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, "utf8") === fingerprint) return;
  /** @type {{ packageManager: string }} */
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const started = Date.now();
  console.log(`▸ Installing packages (${packageManager}) …`);
  const result = spawnSync(
    "npx",
    ["--yes", packageManager, "install", "--frozen-lockfile", "--reporter=append-only"],
    { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"], shell: process.platform === "win32" },
  );
  const output = result.stdout.toString("utf8");
  if (result.status !== 0) {
    console.error(output.slice(-4000));
    console.error("✗ The packages could not be installed (see above).");
    process.exit(1);
  }
  writeFileSync(INSTALLED, fingerprint);
  console.log(`✓ Packages installed (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

/**
 * Medusa's variable stops it from noting anything down, but only its settings file stops the process
 * that it leaves behind at every end to send what other projects noted. It gets settings of its own,
 * in `.data/`, so that nothing is read from the person's or written there.
 */
function silenceTelemetry() {
  Object.assign(process.env, {
    MEDUSA_DISABLE_TELEMETRY: "true",
    NEXT_TELEMETRY_DISABLED: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    DO_NOT_TRACK: "1",
    XDG_CONFIG_HOME: join(ROOT, ".data", "config"),
  });
  const medusa = join(ROOT, ".data", "config", "medusa");
  mkdirSync(medusa, { recursive: true });
  writeFileSync(join(medusa, "config.json"), JSON.stringify({ telemetry: { enabled: false } }));
}

refuseOldNode();
const verb = process.argv[2] ?? "";
if (!VERBS.includes(verb)) {
  console.error(`usage: node scripts/run.mjs <${VERBS.join("|")}>`);
  process.exit(2);
}
installWhenChanged();
silenceTelemetry();
const require = createRequire(import.meta.url);
const tsx = pathToFileURL(require.resolve("tsx/cjs/api")).href;
/** @type {{ register: () => void }} */
const { register } = await import(tsx);
register();
require(`./${verb}.ts`);
