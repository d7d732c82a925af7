import { join } from "node:path";
import { parseArgs } from "node:util";
import { ChaosHouse } from "./chaos/house";
import { prepareMarket } from "./chaos/prepare-market";
import { runChaos } from "./chaos/run-chaos";
import { HouseError } from "./house/house-error";
import { DATA_DIR } from "./house/paths";
import { say } from "./house/progress";
import { buildBackend } from "./chaos/build-backend";
import { Cluster } from "./postgres/cluster";

const RUNS = "2000";

/** @throws HouseError for what is no whole number from 0. */
function whole(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new HouseError(`--${name} ${text} is not a whole number.`);
  return Number(text);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      runs: { type: "string", default: RUNS },
      seed: { type: "string", default: "1" },
      first: { type: "string", default: "0" },
    },
  });
  const folder = join(DATA_DIR, "chaos");
  const cluster = new Cluster({
    directory: join(folder, "postgres"),
    password: "throwaway",
    throwaway: true,
  });
  let house: ChaosHouse | null = null;
  const close = async (): Promise<void> => {
    await house?.close();
    await cluster.stop();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => void close().then(() => process.exit(130)));
  }
  try {
    const wish = {
      runs: whole("runs", values.runs),
      seed: whole("seed", values.seed),
      first: whole("first", values.first),
    };
    await buildBackend(folder);
    await cluster.start();
    house = new ChaosHouse(cluster, await prepareMarket(cluster, folder), folder);
    return (await runChaos(house, wish)) === 0 ? 0 : 1;
  } catch (error) {
    say(`✗ ${error instanceof HouseError ? error.message : String((error as Error).stack)}`);
    return 1;
  } finally {
    await close();
  }
}

void main().then((code) => process.exit(code));
