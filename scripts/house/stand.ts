import { mkdirSync } from "node:fs";
import { announce } from "./announce";
import { backendDevelop, backendStart, storefrontDevelop, storefrontStart } from "./app-commands";
import { HouseError } from "./house-error";
import { MarketHouse } from "./market-house";
import type { Seed } from "./migrate";
import { DATA_DIR } from "./paths";
import { requireFreePort } from "./ports";
import { say, seconds, step } from "./progress";
import { houseSecrets } from "./secrets";
import { appEnvironment, readSettings } from "./settings";
import { turbo } from "./turbo";
import { warmCatalogue } from "./warm-catalogue";

export type Manner = "start" | "dev";

function wantedSeed(): Seed | null {
  const seed = process.env.SEED;
  if (seed === undefined || seed === "") return null;
  if (seed === "demo" || seed === "none") return seed;
  throw new HouseError(`SEED=${seed} is neither "demo" nor "none".`);
}

async function setUp(house: MarketHouse, manner: Manner): Promise<void> {
  const started = Date.now();
  const settings = readSettings();
  const seedWish = wantedSeed();
  mkdirSync(settings.filesDir, { recursive: true });
  await house.take();
  await requireFreePort(settings.backendPort, "BACKEND_PORT", "backend");
  await requireFreePort(settings.storefrontPort, "STOREFRONT_PORT", "storefront");

  const secrets = houseSecrets(DATA_DIR);
  const databaseUrl = await step("Opening the database", () => house.openDatabase(secrets));
  const nodeEnv = manner === "start" ? "production" : "development";
  const env = appEnvironment(settings, secrets, databaseUrl, nodeEnv);
  const parts =
    manner === "start" ? ["@cho-lang/backend", "@cho-lang/storefront"] : ["./packages/*"];
  await step("Building what is out of date", () =>
    house.finish("build", turbo(["build", ...parts.map((part) => `--filter=${part}`)])),
  );
  const seed = await step("Migrating the database", () =>
    house.migrate(databaseUrl, env, seedWish),
  );

  // In a demonstration stand-ins take test payments where a gateway has no keys; nobody's real goods are sent for these.
  const fakes = process.env.FAKE_GATEWAYS || String(seed === "demo");
  await step("Starting backend and storefront", async () => {
    const logged = manner === "start";
    const backend = manner === "start" ? backendStart() : backendDevelop();
    const storefront = manner === "start" ? storefrontStart : storefrontDevelop;
    await Promise.all([
      house.open({
        ...backend,
        name: "backend",
        env: { ...env, PORT: String(settings.backendPort), FAKE_GATEWAYS: fakes },
        answersAt: `${settings.backendHere}/health`,
        logged,
      }),
      house.open({
        ...storefront(settings.storefrontPort),
        name: "storefront",
        env: { ...env, BACKEND_URL: settings.backendHere },
        answersAt: `http://localhost:${settings.storefrontPort}/`,
        logged,
      }),
    ]);
  });
  // Who develops looks at the terminal, and a fault of hers is not to be started again and again.
  if (manner === "start") house.keepAlive();
  say(`✓ Chợ Làng stands (${seconds(Date.now() - started)})`);
  announce(settings, seed);
  if (manner === "start") {
    await warmCatalogue(`http://localhost:${settings.storefrontPort}`, house.stop);
  }
}

/** Sets the whole house up and stays until a signal, or an end that a new start does not mend, ends it. */
export async function stand(manner: Manner): Promise<void> {
  const house = new MarketHouse();
  try {
    await setUp(house, manner);
  } catch (error) {
    if (house.stop.aborted) return;
    const shown = error instanceof HouseError ? error.message : String((error as Error).stack);
    await house.close(1, `✗ ${shown}`);
  }
}
