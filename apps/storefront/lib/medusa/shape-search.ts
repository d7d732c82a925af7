import type { Stars } from "@cho-lang/ocop/certificate";
import { productSet } from "@cho-lang/ocop/product-sets";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { ProductCard } from "./catalogue";
import type { CardWire, ListedSellerWire, TemperatureClass } from "./catalogue-wire";
import type { Counts, Facets, SearchResult } from "./search";
import type { CountWire, FacetsWire, SearchWire } from "./search-wire";
import { shapeCard } from "./shape-card";
import { shapeListedSeller } from "./shape-seller";

/**
 * A search's answer as the pages know it, with every star computed for `day`. Products of sellers that are
 * not active are left out, and so is alcohol (sets 14 and 15), whatever the backend sends.
 */
export function shapeSearch(wire: SearchWire, day: VietnamDay): SearchResult {
  return {
    day,
    demonstration: wire.demonstration,
    count: wire.count,
    pages: wire.pages,
    products: shapeCards(wire.products, wire.sellers, day),
    facets: shapeFacets(wire.facets),
    sellersCount: wire.sellers_count ?? 0,
    reading: wire.reading,
    near: shapeCards(wire.near ?? [], wire.sellers, day),
    nearBy: wire.near_by ?? "demand",
  };
}

function shapeCards(
  cards: readonly CardWire[],
  sellers: Readonly<Record<string, ListedSellerWire>>,
  day: VietnamDay,
): ProductCard[] {
  return cards.flatMap((card) => {
    const seller = sellers[card.seller];
    return seller?.status === "active" && !productSet(card.product_set).alcohol
      ? [shapeCard(card, shapeListedSeller(seller), day)]
      : [];
  });
}

function shapeFacets(wire: FacetsWire): Facets {
  return {
    groups: counts<string>(wire.group),
    sets: counts<number>(wire.set),
    communes: counts<string>(wire.commune),
    stars: counts<Stars>(wire.stars),
    storages: counts<TemperatureClass>(wire.storage),
    prices: wire.price.ranges,
    inSeason: wire.in_season,
    inStock: wire.in_stock,
  };
}

function counts<Value extends string | number>(wire: readonly CountWire[]): Counts<Value> {
  return new Map(wire.map(({ value, count }) => [value as Value, count]));
}
