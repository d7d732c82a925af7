import { createRequire } from "node:module";
import type * as CanonicalJson from "@cho-lang/retail-statistics/canonical-json";
import type * as Second from "@cho-lang/retail-statistics/second/second-release";
import { Client } from "pg";
import { embeddedDatabase } from "./house/embedded-database";
import { HouseError } from "./house/house-error";
import { DATA_DIR } from "./house/paths";
import { say, step } from "./house/progress";
import { houseSecrets } from "./house/secrets";
import { turbo } from "./house/turbo";
import { releaseDifferences, type KeptRelease } from "./release-differences";
import { TestBench } from "./test-run/test-bench";

interface Release extends KeptRelease {
  period: string;
  version: number;
}

const RELEASES = `SELECT period, version, inputs, input_hashes, outputs, outputs_hash
  FROM statistics_release WHERE deleted_at IS NULL ORDER BY period, version`;

async function readReleases(url: string): Promise<Release[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Release>(RELEASES)).rows;
  } finally {
    await client.end();
  }
}

/**
 * Derives every release that was ever worked out again, from its locked inputs and by the second
 * implementation of the method: `npm run statistics:verify`, on the market that runs or on DATABASE_URL.
 * Ends with 1 when a single digit differs.
 */
async function main(): Promise<number> {
  const url =
    process.env.DATABASE_URL ?? embeddedDatabase(houseSecrets(DATA_DIR).DATABASE_PASSWORD);
  if (!url) {
    say("✗ The market is not running. Start it first: npm start");
    return 1;
  }
  const bench = new TestBench();
  const filter = "--filter=@cho-lang/retail-statistics";
  const { env, ...command } = turbo(["build", filter, "--output-logs=errors-only"]);
  await step("Building the statistics", async () => {
    if ((await bench.run("build", command, env)) !== 0) throw new HouseError("A build failed.");
  });
  // Loaded only now, because it needs what was just built.
  const load = createRequire(__filename);
  const { canonicalJson } = load(
    "@cho-lang/retail-statistics/canonical-json",
  ) as typeof CanonicalJson;
  const { secondRelease } = load(
    "@cho-lang/retail-statistics/second/second-release",
  ) as typeof Second;
  const releases = await readReleases(url);
  const wrong = releases.filter((release) => {
    const found = releaseDifferences(release, canonicalJson, secondRelease);
    const name = `${release.period}, version ${String(release.version)}`;
    say(found.length === 0 ? `✓ ${name}` : `✗ ${name}: ${found.join(", ")}`);
    return found.length > 0;
  });
  say(
    `${String(releases.length - wrong.length)} of ${String(releases.length)} releases come out the same.`,
  );
  return wrong.length === 0 ? 0 : 1;
}

void main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    say(error instanceof HouseError ? `✗ ${error.message}` : String(error));
    process.exitCode = 1;
  },
);
