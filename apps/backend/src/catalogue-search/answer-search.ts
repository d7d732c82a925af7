import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { PROVIDER } from "@cho-lang/search-provider/provider-name";
import type { SearchTypes } from "@medusajs/framework/types";
import type { CardView, ListedSellerView } from "../catalogue/catalogue";
import type { ProductDocument } from "../search-documents/product-document";
import type { SellerDocument } from "../search-documents/seller-document";
import { PRODUCT_INDEX, SELLER_INDEX } from "../search-index/index-names";
import { CARD_FIELDS, cardOfDocument } from "./card-of-document";
import {
  nearCountOf,
  readingOf,
  sellersCountOf,
  type CatalogueIndex,
  type IndexQuestion,
} from "./catalogue-index";
import { isDemonstration } from "./is-demonstration";
import { priceExtent } from "./price-extent";
import type { FoundCard, SearchAnswer } from "./search-answer";
import type { SearchQuestion } from "./search-question";
import { LISTED_SELLER_FIELDS, listedSellerOfDocument } from "./seller-of-document";
import { FACET_REQUESTS, toFacets } from "./to-facets";
import { toFilters } from "./to-filters";

const NEAR = 6;
const UNIT_PRICE_FIELDS = ["unit_price_vnd", "unit_price_per"];

const ORDERS: Record<SearchQuestion["sort"], SearchTypes.SearchPagination["order"]> = {
  relevance: undefined,
  cheapest: { price_from_vnd: "ASC" },
  dearest: { price_from_vnd: "DESC" },
  unit_price: { unit_price_vnd: "ASC" },
  newest: { created_at: "DESC" },
  best_selling: { demand: "DESC" },
  best_rated: { esteem: "DESC", demand: "DESC" },
};

function productsQuestion(
  question: SearchQuestion,
  filters: SearchTypes.SearchFilters,
): IndexQuestion {
  return {
    entity: PRODUCT_INDEX,
    fields: question.sort === "unit_price" ? [...CARD_FIELDS, ...UNIT_PRICE_FIELDS] : CARD_FIELDS,
    filters: { q: question.q, ...filters },
    pagination: {
      skip: (question.page - 1) * question.take,
      take: question.take,
      order: ORDERS[question.sort],
    },
    search_options: {
      match_strategy: question.match,
      provider_options: { [PROVIDER]: { literally: question.as_typed, distinct: "seller" } },
      facets: FACET_REQUESTS,
      disjunctive_facets: true,
      highlight: { fields: ["title"] },
      count: "exact",
    },
  };
}

function toCard(
  { document, highlights }: SearchTypes.SearchHit,
  sort: SearchQuestion["sort"],
): FoundCard {
  const product = document as ProductDocument;
  const title = highlights?.title?.[0];
  return {
    ...cardOfDocument(product),
    ...(title === undefined ? {} : { highlights: { title } }),
    ...(sort === "unit_price" ? { unit_price: unitPriceOf(product) } : {}),
  };
}

function unitPriceOf({ unit_price_vnd, unit_price_per }: ProductDocument): FoundCard["unit_price"] {
  return unit_price_vnd === null || !unit_price_per
    ? null
    : { amount_vnd: unit_price_vnd, per: unit_price_per };
}

/** The same words without any choice; then what sells best. */
async function nearCards(
  index: CatalogueIndex,
  q: string,
): Promise<Required<Pick<SearchAnswer, "near" | "near_by">>> {
  const near = (filters: SearchTypes.SearchFilters): IndexQuestion => ({
    entity: PRODUCT_INDEX,
    fields: CARD_FIELDS,
    filters: { ...filters },
    pagination: { take: NEAR },
  });
  const results = await index.ask([...(q === "" ? [] : [near({ q })]), near({ in_stock: true })]);
  const found = results.find(({ hits }) => hits.length > 0);
  return {
    near: (found?.hits ?? []).map(({ document }) => cardOfDocument(document as ProductDocument)),
    near_by: q !== "" && found === results[0] ? "words" : "demand",
  };
}

async function sellersOf(
  index: CatalogueIndex,
  cards: readonly CardView[],
): Promise<Record<string, ListedSellerView>> {
  const handles = [...new Set(cards.map(({ seller }) => seller))];
  if (handles.length === 0) {
    return {};
  }
  const { hits } = await index.askOne({
    entity: SELLER_INDEX,
    fields: LISTED_SELLER_FIELDS,
    filters: { handle: handles },
    pagination: { take: handles.length },
  });
  const sellers = hits.map(({ document }) => document as SellerDocument);
  return Object.fromEntries(
    sellers.map((seller) => [seller.handle, listedSellerOfDocument(seller)]),
  );
}

/** Answers a search from the index: one page of cards, their sellers, all counts, and how it was read. */
export async function answerSearch(
  index: CatalogueIndex,
  question: SearchQuestion,
): Promise<SearchAnswer> {
  const day = vietnamDay(new Date());
  const filters = toFilters(question, day);
  const found = await index.askOne(productsQuestion(question, filters));
  const prices = await priceExtent(found, { index, question, filters });
  const total = found.metadata.count ?? 0;
  const near_count = nearCountOf(found);
  const count = total - near_count;
  const products = found.hits.map((hit) => toCard(hit, question.sort));
  const close = count === 0 ? await nearCards(index, question.q) : undefined;
  return {
    day,
    demonstration: await isDemonstration(index),
    count,
    near_count,
    page: question.page,
    pages: Math.ceil(total / question.take),
    products,
    sellers: await sellersOf(index, [...products, ...(close?.near ?? [])]),
    facets: toFacets(found.facets, prices, day),
    ...sellersCountOf(found),
    reading: readingOf(found, question.q),
    ...close,
  };
}
