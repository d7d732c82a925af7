import { migration } from "../house/app-commands";
import type { Cluster } from "../postgres/cluster";
import { migrationFingerprint, readMigrationRecord, writeMigrationRecord } from "../house/migrate";
import { step } from "../house/progress";
import { ChaosHouse } from "./house";

const TEMPLATE = "chaos_template";
const DATABASE = "chaos";

/** A copy of a database with the test market, of which nothing that was told to have been written is lost in a crash. */
export async function copyMarket(cluster: Cluster, template: string): Promise<string> {
  await cluster.command(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
  await cluster.command(`CREATE DATABASE ${DATABASE} TEMPLATE ${template}`);
  await cluster.command(`ALTER DATABASE ${DATABASE} SET synchronous_commit = on`);
  return DATABASE;
}

/** The same of the migrated market that is kept from run to run, made anew by other sources. */
export async function prepareMarket(cluster: Cluster, folder: string): Promise<string> {
  const fingerprint = migrationFingerprint();
  await cluster.ensureDatabase(TEMPLATE);
  const known = await readMigrationRecord(cluster.url(TEMPLATE));
  if (known?.fingerprint !== fingerprint) {
    await cluster.command(`DROP DATABASE ${TEMPLATE}`);
    await cluster.ensureDatabase(TEMPLATE);
    const house = new ChaosHouse(cluster, TEMPLATE, folder);
    await step("Preparing the market", async () => {
      await house.run("migration", migration());
      await house.exec("make-test-market.ts");
    });
    await writeMigrationRecord(cluster.url(TEMPLATE), { fingerprint, seed: "none" });
  }
  return copyMarket(cluster, TEMPLATE);
}
