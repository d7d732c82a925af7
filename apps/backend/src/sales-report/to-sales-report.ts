import { isSensitive } from "@cho-lang/retail-statistics/disclosure";
import type { DeliveredSaleSum } from "../modules/sales/delivered-sale-sum";
import { DISCLOSURE_RULE } from "./disclosure-rule";
import { SALES_DEFINITION } from "./sales-definition";
import type { SalesReport } from "./sales-report";
import { wholeDong } from "./whole-dong";
import { cellOf, withholdRows, type Kind, type Withholding } from "./withhold-rows";

function goodsSum(sum: DeliveredSaleSum, hidden: boolean) {
  return {
    orders: hidden ? null : sum.orders,
    goods_vnd: hidden ? null : wholeDong(sum.goods_vnd),
  };
}

function fullSum(sum: DeliveredSaleSum, hidden: boolean) {
  return { ...goodsSum(sum, hidden), delivery_vnd: hidden ? null : wholeDong(sum.delivery_vnd) };
}

function starsOf(key: string | null): 3 | 4 | 5 | null {
  return key === "3" ? 3 : key === "4" ? 4 : key === "5" ? 5 : null;
}

function groupOf(key: string | null): number | null {
  return key === null ? null : Number(key);
}

/**
 * Puts the sums of the database into the public form, without those that would give a seller away. Lists
 * keep the order of the sums.
 */
export function toSalesReport(
  sums: DeliveredSaleSum[],
  facts: Pick<SalesReport, "demonstration" | "as_of" | "through">,
): SalesReport {
  const total = sums.find((sum) => sum.of === "total");
  const nothing = total !== undefined && isSensitive(cellOf(total));
  const list = (kind: Kind) => {
    const rows = sums.filter((sum) => sum.of === kind);
    const { hidden, sums: withheld } = nothing ? NOTHING_HIDDEN : withholdRows(kind, rows);
    return { rows, withheld, hides: (sum: DeliveredSaleSum) => nothing || hidden.has(sum.key) };
  };
  const [month, commune, group, star] = [
    list("month"),
    list("commune"),
    list("group"),
    list("star"),
  ];
  return {
    ...facts,
    definition: SALES_DEFINITION,
    disclosure: DISCLOSURE_RULE,
    total: total ? fullSum(total, nothing) : { orders: 0, goods_vnd: 0, delivery_vnd: 0 },
    by_month: month.rows.map((sum) => ({
      month: sum.key ?? "",
      ...fullSum(sum, month.hides(sum)),
    })),
    by_commune: commune.rows.map((sum) => ({
      commune_code: sum.key ?? "",
      ...goodsSum(sum, commune.hides(sum)),
    })),
    by_group: group.rows.map((sum) => ({
      group: groupOf(sum.key),
      ...goodsSum(sum, group.hides(sum)),
    })),
    by_star: star.rows.map((sum) => ({
      stars: starsOf(sum.key),
      ...goodsSum(sum, star.hides(sum)),
    })),
    withheld: {
      by_month: month.withheld.map((sum) => ({ ...sum, keys: sum.keys.map((key) => key ?? "") })),
      by_commune: commune.withheld.map((sum) => ({
        ...sum,
        keys: sum.keys.map((key) => key ?? ""),
      })),
      by_group: group.withheld.map((sum) => ({ ...sum, keys: sum.keys.map(groupOf) })),
      by_star: star.withheld.map((sum) => ({ ...sum, keys: sum.keys.map(starsOf) })),
    },
  };
}

const NOTHING_HIDDEN: Withholding = { hidden: new Set(), sums: [] };
