import { isSensitive } from "@cho-lang/retail-statistics/disclosure";
import type { DeliveredSaleSum } from "../modules/sales/delivered-sale-sum";
import { MONTHS_RULE } from "./disclosure-rule";
import { SALES_DEFINITION } from "./sales-definition";
import type { SalesReport } from "./sales-report";
import { fullSum } from "./to-sales-report";
import { cellOf } from "./withhold-rows";

/**
 * Real sales by month, and no month that would give a seller away by itself. Nothing is told of such a month, not
 * even together with others: the province's release of one of these would leave it over. So every figure here is
 * a sum of months that may each be told, and stays as it is when the next one is over.
 *
 * @param sums of months that are over
 */
export function toMonthsReport(
  sums: readonly DeliveredSaleSum[],
  facts: Pick<SalesReport, "as_of" | "through">,
): SalesReport {
  const months = sums
    .filter(({ of }) => of === "month")
    .map((sum) => ({ month: sum.key ?? "", ...fullSum(sum, isSensitive(cellOf(sum))) }));
  const nothing = months.length > 0 && months.every(({ orders }) => orders === null);
  const totalOf = (figure: "orders" | "goods_vnd" | "delivery_vnd") =>
    nothing ? null : months.reduce((sum, row) => sum + (row[figure] ?? 0), 0);
  return {
    demonstration: false,
    ...facts,
    definition: SALES_DEFINITION,
    disclosure: MONTHS_RULE,
    total: {
      orders: totalOf("orders"),
      goods_vnd: totalOf("goods_vnd"),
      delivery_vnd: totalOf("delivery_vnd"),
    },
    by_month: months,
    by_commune: [],
    by_group: [],
    by_star: [],
    withheld: { by_month: [], by_commune: [], by_group: [], by_star: [] },
  };
}
