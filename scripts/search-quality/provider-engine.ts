import type { GoldCatalogue } from "@cho-lang/search-quality/gold-query";
import type { SearchEngine } from "@cho-lang/search-quality/measure";
import type { SearchTypes } from "@medusajs/framework/types";
import { goldDocuments } from "./gold-documents";

const CATALOGUES: readonly GoldCatalogue[] = ["market", "market-and-homographs"];
const WRITE_LIMIT_MS = 60_000;

/**
 * Any provider of Medusa's Search Module as an engine: two indexes of the market's own definition, filled
 * with the documents of the two gold catalogues.
 */
export async function providerEngine(
  name: string,
  provider: SearchTypes.ISearchProvider,
  definition: SearchTypes.SearchIndexDefinition,
): Promise<SearchEngine> {
  const now = new Date();
  const indexOf = (catalogue: GoldCatalogue): SearchTypes.ResolvedSearchIndexDefinition => ({
    ...definition,
    primary_key: "id",
    provider: provider.identifier,
    settings: definition.settings ?? {},
    definition_hash: catalogue,
    physical_name: `quality-${catalogue}`,
  });
  const done = async (task: SearchTypes.SearchTask) =>
    provider.waitForTask?.(task, { timeout_ms: WRITE_LIMIT_MS });
  for (const catalogue of CATALOGUES) {
    const index = indexOf(catalogue);
    await done(await provider.upsertIndex({ index }));
    const documents = goldDocuments(catalogue, now).map((document) => ({ ...document }));
    await done(
      await provider.upsertDocuments({
        index: index.physical_name,
        definition: index,
        documents,
      }),
    );
  }
  return {
    name,
    search: async (q, catalogue, take) => {
      const { hits } = await provider.search({
        q,
        index: indexOf(catalogue),
        attributes_to_retrieve: ["id"],
        pagination: { skip: 0, take },
      });
      return hits.map(({ id }) => id);
    },
  };
}
