import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { HouseError } from "./house/house-error";
import { say, step } from "./house/progress";
import { turbo } from "./house/turbo";
import type * as Runner from "./search-quality/run-quality";
import { TestBench } from "./test-run/test-bench";

/**
 * Measures the market's search on the gold set, Medusa's own provider beside it:
 * `npm run search:quality [-- --json <file> --weak <file>]`.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { json: { type: "string" }, weak: { type: "string" } },
  });
  const bench = new TestBench();
  try {
    const { env, ...command } = turbo([
      "build",
      "--filter=./packages/*",
      "--output-logs=errors-only",
    ]);
    await step("Building the packages", async () => {
      if ((await bench.run("build", command, env)) !== 0) throw new HouseError("A build failed.");
    });
    // Loaded only now, because it needs what was just built.
    const { runQuality } = createRequire(__filename)(
      "./search-quality/run-quality",
    ) as typeof Runner;
    await runQuality(bench, { json: values.json, weak: values.weak });
    return 0;
  } catch (error) {
    say(error instanceof HouseError ? `✗ ${error.message}` : String((error as Error).stack));
    return 1;
  } finally {
    await bench.close();
  }
}

void main().then((code) => process.exit(code));
