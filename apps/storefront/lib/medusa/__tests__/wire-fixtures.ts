import type { CardWire, ListedSellerWire, SellerWire } from "../catalogue-wire";
import type { SearchWire } from "../search-wire";

/** A seller as the backend sends it, of Ba Chẽ by the commune's other code. */
export const sellerWire = (
  handle: string,
  status: SellerWire["status"] = "active",
): SellerWire => ({
  handle,
  name: handle,
  kind: "cooperative",
  commune_code: "06970",
  story: null,
  status,
  demonstration: true,
  naming: "illustrative",
  delivery_rates: {
    same_commune: 15_000,
    province: 25_000,
    island: 45_000,
    elsewhere: 38_000,
    free_from: null,
  },
});

/** A product with four stars from 2023-11-24, 36 months long. */
export const cardWire = (handle: string, from: string, productSet = 12): CardWire => ({
  id: handle,
  handle,
  title: handle,
  seller: from,
  product_set: productSet,
  keywords: [],
  temperature_class: "ambient",
  season_months: null,
  price_from_vnd: 750_000,
  price_from_weight_grams: 50,
  variants_count: 1,
  in_stock: true,
  image: null,
  certificates: [
    {
      number: "4011/QĐ-UBND",
      decision_date: "2023-11-20",
      issued_on: "2023-11-24",
      issuing_body: "Ủy ban nhân dân tỉnh Quảng Ninh",
      issuing_level: "province",
      stars: 4,
      kind: "new",
      criteria_version: "148/2023",
      product_set: productSet,
      status: "approved",
      withdrawn_on: null,
    },
  ],
  demonstration: true,
  created_at: "2026-01-01T00:00:00Z",
});

/** An answer to a search with these products. */
export const searchWire = (sellers: ListedSellerWire[], products: CardWire[]): SearchWire => ({
  demonstration: true,
  count: products.length,
  near_count: 0,
  page: 1,
  pages: 1,
  products,
  sellers: Object.fromEntries(sellers.map((seller) => [seller.handle, seller])),
  facets: {
    group: [{ value: "thuc-pham", count: 12 }],
    set: [{ value: 8, count: 3 }],
    commune: [{ value: "06886", count: 2 }],
    stars: [{ value: 4, count: 5 }],
    storage: [{ value: "chilled", count: 1 }],
    price: {
      ranges: [
        { from: null, to: 50_000, count: 1 },
        { from: 50_000, to: null, count: 4 },
      ],
    },
    in_season: 6,
    in_stock: 11,
  },
  sellers_count: 7,
  reading: { kind: "decoded", text: "chả mực" },
});
