import { startHouse } from "./start-house";

/**
 * Sets up a market for each worker, so that journeys of two workers never meet, and names their doors in the
 * environment. Without a template of its own (jest called by hand) they walk through the house that stands
 * already.
 */
export default async function globalSetup({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  if (!process.env.TEST_DEMONSTRATION_DATABASE_URL) return;
  const started = await Promise.allSettled(Array.from({ length: maxWorkers }, () => startHouse()));
  const houses = started.flatMap((start) => (start.status === "fulfilled" ? [start.value] : []));
  globalThis.stopHouses = async () => {
    await Promise.all(houses.map((house) => house.stop()));
  };
  const failed = started.find((start) => start.status === "rejected");
  if (failed) {
    await globalThis.stopHouses();
    throw failed.reason;
  }
  process.env.HOUSES = JSON.stringify(
    houses.map(({ storefrontUrl, backendUrl }) => ({ storefrontUrl, backendUrl })),
  );
}

declare global {
  var stopHouses: (() => Promise<void>) | undefined;
}
