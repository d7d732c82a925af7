import { communeByCode } from "@cho-lang/ocop/communes";
import { PRODUCT_GROUPS } from "@cho-lang/ocop/product-sets";
import type { Sales } from "@/lib/medusa/statistics";
import { statistics as messages } from "@/messages/vi/statistics";
import type { NamedSlice } from "./slice-chart-geometry";

/** The three ways to cut the sales. */
export type Cut = "commune" | "group" | "star";

/** The slices of one cut with the names that people read, the largest first; stars from five down. */
export function namedSales(sales: Sales, cut: Cut): NamedSlice[] {
  switch (cut) {
    case "commune":
      return largestFirst(
        sales.byCommune.map(({ key, ...row }) => ({
          name: communeByCode(key)?.name ?? key,
          ...row,
        })),
      );
    case "group":
      return largestFirst(
        sales.byGroup.map(({ key, ...row }) => ({ name: groupName(key), ...row })),
      );
    case "star":
      return [...sales.byStar]
        .sort((a, b) => (b.key ?? 0) - (a.key ?? 0))
        .map(({ key, ...row }) => ({
          name: key === null ? messages.noStar : messages.star(key),
          ...row,
        }));
  }
}

function groupName(id: number): string {
  return PRODUCT_GROUPS.find((group) => group.id === id)?.name ?? String(id);
}

function largestFirst(slices: NamedSlice[]): NamedSlice[] {
  return [...slices].sort((a, b) => b.goods - a.goods);
}
