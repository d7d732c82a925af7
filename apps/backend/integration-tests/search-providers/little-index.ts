import type { SearchTypes } from "@medusajs/framework/types";

/** A small index that asks every provider for what the contract knows. */
export function littleIndex(
  physicalName: string,
  provider: string,
): SearchTypes.ResolvedSearchIndexDefinition {
  return {
    name: "product",
    entity: "product",
    primary_key: "id",
    provider,
    settings: {},
    definition_hash: "1",
    physical_name: physicalName,
    fields: {
      id: { type: "keyword", filterable: true },
      title: { type: "text", searchable: { weight: 10 } },
      keywords: { type: "text", array: true, searchable: { weight: 5 } },
      group: { type: "keyword", filterable: true, facetable: true },
      tags: { type: "keyword", array: true, filterable: true, facetable: true },
      seller: {
        type: "object",
        fields: { handle: { type: "keyword", filterable: true }, name: { type: "text" } },
      },
      price: {
        type: "integer",
        filterable: true,
        sortable: true,
        facetable: { types: ["range", "stats"] },
      },
      in_stock: { type: "boolean", filterable: true },
    },
    async *seed() {
      await Promise.resolve();
      yield [];
    },
  };
}

function product(
  id: string,
  title: string,
  rest: Partial<Record<"group" | "seller", string>> & { price: number; tags?: string[] },
): SearchTypes.SearchDocument {
  const { group = "food", seller = "a", price, tags = [] } = rest;
  return {
    id,
    title,
    keywords: [],
    group,
    tags,
    seller: { handle: seller, name: `Nhà ${seller}` },
    price,
    in_stock: price < 300,
  };
}

/** Five products: three homographs, squid cake and a bowl. */
export const LITTLE_DOCUMENTS: SearchTypes.SearchDocument[] = [
  product("p1", "Mứt dứa", { price: 100, tags: ["sweet", "tet"] }),
  product("p2", "Mứt dừa", { price: 120, tags: ["sweet"] }),
  product("p3", "Dưa muối", { price: 80, seller: "b" }),
  product("p4", "Chả mực Hạ Long", { price: 275, seller: "b", tags: ["tet"] }),
  product("p5", "Bát gốm", { price: 300, group: "craft" }),
];
