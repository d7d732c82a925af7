import { PROVIDER } from "@cho-lang/search-provider/provider-name";
import type { InputConfigModules } from "@medusajs/framework/types";
import { DOCUMENT_BATCH } from "./search-index/index-names";

/** Medusa's Search Module with the engine that knows Vietnamese. */
export function searchModule(): InputConfigModules {
  return [
    {
      resolve: "@medusajs/medusa/search",
      options: {
        default_provider: PROVIDER,
        providers: [{ resolve: "@cho-lang/search-provider", id: PROVIDER }],
        reindex: { batch_size: DOCUMENT_BATCH },
      },
    },
  ];
}
