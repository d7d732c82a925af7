import { VietnamesePostgresSearch } from "@cho-lang/search-provider/vietnamese-postgres-search";
import type { SearchTypes } from "@medusajs/framework/types";
import { FakeMeilisearch } from "../support/meilisearch/fake-meilisearch";
import { MeilisearchProvider } from "./meilisearch-provider";
import { openManager } from "./open-manager";

export interface OpenProvider {
  provider: SearchTypes.ISearchProvider;
  close: () => Promise<void>;
}

/** A way to open a provider as one process does; every call is another process. */
export interface ProviderUnderTest {
  name: string;
  open: (databaseUrl: string) => Promise<OpenProvider>;
}

const vietnamesePostgres: ProviderUnderTest = {
  name: "vietnamese-postgres",
  open: async (databaseUrl) => {
    const { manager, close } = await openManager(databaseUrl);
    return { provider: new VietnamesePostgresSearch({ manager }), close };
  },
};

function meilisearch(host: string): ProviderUnderTest {
  return {
    name: "meilisearch",
    open: () =>
      Promise.resolve({
        provider: new MeilisearchProvider(host, process.env.MEILISEARCH_API_KEY),
        close: () => Promise.resolve(),
      }),
  };
}

/** What is sent to Meilisearch, to a stand-in for it that runs as long as anybody has it open. */
function meilisearchWire(): ProviderUnderTest {
  const server = new FakeMeilisearch();
  let users = 0;
  return {
    name: "meilisearch, to a stand-in for its server",
    open: async () => {
      users += 1;
      if (users === 1) {
        await server.start();
      }
      return {
        provider: new MeilisearchProvider(server.url, server.key),
        close: async () => {
          users -= 1;
          if (users === 0) {
            await server.stop();
          }
        },
      };
    },
  };
}

const { MEILISEARCH_HOST } = process.env;

/** Every provider that this machine can run: a real Meilisearch where its address is given. */
export const PROVIDERS: ProviderUnderTest[] = [
  vietnamesePostgres,
  meilisearchWire(),
  ...(MEILISEARCH_HOST ? [meilisearch(MEILISEARCH_HOST)] : []),
];
