import type { SearchTypes } from "@medusajs/framework/types";
import { PROVIDER } from "../provider-name";

/** A small index as the Search Module hands it to a provider. */
export function aDefinition(
  changes: Partial<SearchTypes.ResolvedSearchIndexDefinition> = {},
): SearchTypes.ResolvedSearchIndexDefinition {
  return {
    name: "product",
    entity: "product",
    primary_key: "id",
    provider: PROVIDER,
    definition_hash: "",
    physical_name: "product_v1",
    settings: { provider_options: { [PROVIDER]: { tie_breakers: { in_stock: "DESC" } } } },
    fields: {
      id: { type: "keyword", filterable: true },
      title: { type: "text", searchable: { weight: 10 }, sortable: true },
      seller: {
        type: "object",
        fields: { name: { type: "text", searchable: true } },
      },
      stars: {
        type: "integer",
        filterable: true,
        facetable: { types: ["value"] },
        provider_options: { [PROVIDER]: { spans: "star_spans" } },
      },
      price: { type: "integer", filterable: true, sortable: true, facetable: true },
      in_stock: { type: "boolean", filterable: true, sortable: true },
      tags: { type: "keyword", array: true, filterable: true },
    },
    seed: async function* () {
      await Promise.resolve();
      yield [];
    },
    ...changes,
  };
}
