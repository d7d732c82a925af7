import type { SearchEngine } from "@cho-lang/search-quality/measure";
import { VietnamesePostgresSearch } from "@cho-lang/search-provider/vietnamese-postgres-search";
// Declaring an index registers it with the module that this import leaves behind.
import "@medusajs/framework/modules-sdk";
import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search";
import productIndex from "../../apps/backend/src/search/product";
import { openManager } from "./open-manager";
import { providerEngine } from "./provider-engine";

/** An engine that is ready to be asked, and how to let it go. */
export interface OpenEngine {
  readonly engine: SearchEngine;
  readonly close: () => Promise<void>;
}

/** The market's own search, on an empty database. */
export async function openOwnSearch(databaseUrl: string): Promise<OpenEngine> {
  const { manager, close } = await openManager(databaseUrl, "@cho-lang/search-provider");
  const provider = new VietnamesePostgresSearch({ manager });
  return { engine: await providerEngine("Chợ Làng", provider, productIndex), close };
}

/** Medusa's own PostgreSQL provider as it comes, on an empty database. */
export async function openStockSearch(databaseUrl: string): Promise<OpenEngine> {
  const { manager, close } = await openManager(databaseUrl, "@medusajs/search-postgres");
  const provider = new PostgresSearchService({ manager });
  return {
    engine: await providerEngine("@medusajs/search-postgres", provider, productIndex),
    close,
  };
}
