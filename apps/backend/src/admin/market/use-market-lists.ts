import type { MarketLists } from "../../api/admin/market-lists/market-lists";
import { useMarket } from "./use-market";

const NONE: MarketLists = { communes: [], product_sets: [], criteria_versions: [], series: [] };

/** Communes, product sets, criteria and series to choose from; empty until they are there. */
export function useMarketLists(): MarketLists {
  return useMarket<MarketLists>("/admin/market-lists").data ?? NONE;
}
