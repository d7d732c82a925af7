import { PROVIDER } from "@cho-lang/search-provider/provider-name";
import type { ProviderOptions } from "@cho-lang/search-provider/surroundings";
import type { InputConfigModules } from "@medusajs/framework/types";
import { MeilisearchEngine } from "./meilisearch/meilisearch-engine";
import { DOCUMENT_BATCH } from "./search-index/index-names";

/**
 * Medusa's Search Module with the engine that knows Vietnamese. With a Meilisearch server that one answers
 * texts, as long as it is there and has followed every change.
 */
export function searchModule(
  meilisearchHost: string | undefined,
  meilisearchKey: string | undefined,
): InputConfigModules {
  const options: ProviderOptions = meilisearchHost
    ? { front: new MeilisearchEngine(meilisearchHost, meilisearchKey) }
    : {};
  return [
    {
      resolve: "@medusajs/medusa/search",
      options: {
        default_provider: PROVIDER,
        providers: [{ resolve: "@cho-lang/search-provider", id: PROVIDER, options }],
        reindex: { batch_size: DOCUMENT_BATCH },
      },
    },
  ];
}
