import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { migrationFingerprint, readMigrationRecord, writeMigrationRecord } from "../house/migrate";
import { medusa, migration } from "../house/app-commands";
import { BACKEND_DIR } from "../house/paths";
import { step } from "../house/progress";
import type { Ground } from "./ground";

/** Files of the backend that write what is measured. */
const LOADERS = join(BACKEND_DIR, "bench");

export interface Content {
  /** Of the database; a plain lower-case word. */
  name: string;
  /** The demonstration, or what a script of `apps/backend/bench` writes, so many products or orders large. */
  script: "load-market" | "load-documents" | "load-sales" | null;
  size?: number;
}

function fingerprintOf({ script, size }: Content): string {
  const hash = createHash("sha256").update(migrationFingerprint()).update(`${script} ${size}`);
  for (const entry of readdirSync(LOADERS, { withFileTypes: true })) {
    if (entry.isFile()) hash.update(readFileSync(join(LOADERS, entry.name)));
  }
  return hash.digest("hex");
}

/** The address of a database with what is measured: kept from run to run, made anew by other sources. */
export async function prepareDatabase(ground: Ground, content: Content): Promise<string> {
  const { name, script, size } = content;
  const cluster = await ground.cluster();
  const url = cluster.url(name);
  const fingerprint = fingerprintOf(content);
  await cluster.ensureDatabase(name);
  if ((await readMigrationRecord(url))?.fingerprint === fingerprint) return url;
  await cluster.command(`DROP DATABASE ${name}`);
  await cluster.ensureDatabase(name);
  await step(`Preparing ${name}`, async () => {
    await ground.run(`${name}-migration`, migration(), url, script ? "none" : "demo");
    if (script) {
      const load = medusa(["exec", `./bench/${script}.ts`, String(size)], BACKEND_DIR);
      await ground.run(`${name}-loading`, load, url, "none");
    }
    // As a database that has stood for a day has done by itself.
    await cluster.command("VACUUM ANALYZE", name);
  });
  await writeMigrationRecord(url, { fingerprint, seed: "none" });
  return url;
}
