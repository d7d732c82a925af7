import { MeilisearchProvider } from "../../apps/backend/integration-tests/search-providers/meilisearch-provider";
import productIndex from "../../apps/backend/src/search/product";
import type { OpenEngine } from "./engines";
import { providerEngine } from "./provider-engine";

/** Meilisearch as the market asks it, on a server that is already there. */
export async function openMeilisearch(host: string): Promise<OpenEngine> {
  const provider = new MeilisearchProvider(host, process.env.MEILISEARCH_API_KEY);
  return {
    engine: await providerEngine("Meilisearch", provider, productIndex),
    close: () => Promise.resolve(),
  };
}
