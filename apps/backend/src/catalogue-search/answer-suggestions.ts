import type { SearchTypes } from "@medusajs/framework/types";
import type { ProductDocument } from "../search-documents/product-document";
import type { SellerDocument } from "../search-documents/seller-document";
import { PRODUCT_INDEX, SELLER_INDEX } from "../search-index/index-names";
import { readingOf, type CatalogueIndex, type IndexQuestion } from "./catalogue-index";
import { findPlaces } from "./find-places";
import type { SuggestionsAnswer } from "./search-answer";

const PRODUCTS = 6;
const SELLERS = 3;

function productsQuestion(q: string): IndexQuestion {
  return {
    entity: PRODUCT_INDEX,
    fields: ["handle", "title", "price_from_vnd", "variants_count", "image.name", "image.alt"],
    filters: { q },
    pagination: { take: PRODUCTS },
    search_options: { match_strategy: "last" },
  };
}

function sellersQuestion(q: string): IndexQuestion {
  return {
    entity: SELLER_INDEX,
    fields: ["handle", "name", "commune_code"],
    filters: { q },
    pagination: { take: SELLERS },
    search_options: { match_strategy: "last", attributes_to_search_on: ["name"] },
  };
}

/** Where something is sold at all: only there is worth going, unless it was asked for by its whole name. */
const SHELVES: IndexQuestion = {
  entity: PRODUCT_INDEX,
  pagination: { take: 0 },
  search_options: { facets: ["commune_code", "group"], count: "none" },
};

function valuesOf({ facets }: SearchTypes.SearchResult, field: string): Set<string> {
  const facet = facets?.[field];
  return new Set(facet?.type === "value" ? facet.values.map(({ value }) => value) : []);
}

/** What somebody who has typed `q` so far may be looking for; empty lists while nothing is typed. */
export async function answerSuggestions(
  index: CatalogueIndex,
  { q }: { q: string },
): Promise<SuggestionsAnswer> {
  if (q === "") {
    const reading = { kind: "all", text: "" } as const;
    return { products: [], sellers: [], communes: [], groups: [], reading };
  }
  const [products, sellers, shelves] = await index.ask([
    productsQuestion(q),
    sellersQuestion(q),
    SHELVES,
  ]);
  const [communes, groups] = [valuesOf(shelves, "commune_code"), valuesOf(shelves, "group")];
  const places = findPlaces(q);
  const reading = readingOf(products, q);
  const kinds = {
    products: products.hits.length > 0 ? reading.kind : "nothing",
    sellers: sellers.hits.length > 0 ? readingOf(sellers, q).kind : "nothing",
    ...places.readings,
  } as const;
  // Words with their own marks that something has are not meant with others: "chả" is no "Tuần Châu".
  const own = Object.values(kinds).some((kind) => kind === "as_typed" || kind === "decoded");
  const shown = (part: keyof typeof kinds) => !own || kinds[part] !== "without_marks";
  return {
    products: (shown("products") ? products.hits : []).map(({ document }) => {
      const { handle, title, price_from_vnd, variants_count, image } = document as ProductDocument;
      return { handle, title, price_from_vnd, variants_count, image: image ?? null };
    }),
    sellers: (shown("sellers") ? sellers.hits : []).map(({ document }) => {
      const { handle, name, commune_code } = document as SellerDocument;
      return { handle, name, commune_code };
    }),
    communes: (shown("communes") ? places.communes : [])
      .filter(({ code, whole }) => whole || communes.has(code))
      .map(({ code, slug, name }) => ({ code, slug, name })),
    groups: (shown("groups") ? places.groups : []).filter(({ slug }) => groups.has(slug)),
    reading,
  };
}
