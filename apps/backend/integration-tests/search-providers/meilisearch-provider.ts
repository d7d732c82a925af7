import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { SearchTypes } from "@medusajs/framework/types";
import { MeilisearchSearchProviderService } from "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch";
import { MeilisearchEngine } from "../../src/meilisearch/meilisearch-engine";

type Index = SearchTypes.ResolvedSearchIndexDefinition;
type Query = SearchTypes.ProviderSearchQuery;

/**
 * Meilisearch as the market uses it, alone and without PostgreSQL behind it, so that it can be measured and
 * held to the contract. What it would leave to PostgreSQL it asks as it is.
 */
export class MeilisearchProvider extends MeilisearchSearchProviderService {
  private readonly engine: MeilisearchEngine;

  constructor(host: string, apiKey: string | undefined) {
    super({}, { config: { host, ...(apiKey ? { apiKey } : {}) }, task_polling_interval_ms: 20 });
    this.engine = new MeilisearchEngine(host, apiKey);
  }

  override async upsertIndex({ index }: { index: Index }): Promise<SearchTypes.SearchTask> {
    await this.engine.create(index);
    return { index: index.physical_name, status: "succeeded" };
  }

  override async upsertDocuments({
    index,
    documents,
    definition,
  }: {
    index: string;
    definition: Index;
    documents: SearchTypes.SearchDocument[];
  }): Promise<SearchTypes.SearchTask> {
    const named = { ...definition, physical_name: index };
    await this.engine.put(named, documents, vietnamDay(new Date()));
    return { index, status: "succeeded" };
  }

  override async search(query: Query): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([query]);
    return result as SearchTypes.SearchResult;
  }

  override async searchMany(queries: Query[]): Promise<SearchTypes.SearchResult[]> {
    return Promise.all(
      queries.map(async (query) => {
        const marked = query.q ? await this.engine.search(query) : null;
        return marked ?? ((await super.searchMany([query]))[0] as SearchTypes.SearchResult);
      }),
    );
  }
}
