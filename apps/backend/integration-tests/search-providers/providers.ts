import { VietnamesePostgresSearch } from "@cho-lang/search-provider/vietnamese-postgres-search";
import type { SearchTypes } from "@medusajs/framework/types";
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

/** Every provider that this machine can run. */
export const PROVIDERS: ProviderUnderTest[] = [vietnamesePostgres];
