import { startHouse } from "./start-house";

/**
 * Sets up the market that the journeys share and names its doors in the environment. Without a
 * template of its own (jest called by hand) they walk through the house that stands already.
 */
export default async function globalSetup(): Promise<void> {
  if (!process.env.TEST_DEMONSTRATION_DATABASE_URL) return;
  const house = await startHouse();
  process.env.STOREFRONT_URL = house.storefrontUrl;
  process.env.BACKEND_URL = house.backendUrl;
  globalThis.stopSharedHouse = house.stop;
}

declare global {
  var stopSharedHouse: (() => Promise<void>) | undefined;
}
