import { MedusaError } from "@medusajs/framework/utils";
import type { DeliveredSaleSum } from "../modules/sales/delivered-sale-sum";
import { SALES_DEFINITION } from "./sales-definition";
import type { SalesReport } from "./sales-report";

/** Reads decimal text; refuses what a number cannot hold exactly, beyond 9 quadrillion đồng. */
function dong(text: string): number {
  const amount = Number(text);
  if (!Number.isSafeInteger(amount)) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `${text} đồng cannot be told exactly`,
    );
  }
  return amount;
}

function goodsSum(sum: DeliveredSaleSum) {
  return { orders: sum.orders, goods_vnd: dong(sum.goods_vnd) };
}

function fullSum(sum: DeliveredSaleSum) {
  return { ...goodsSum(sum), delivery_vnd: dong(sum.delivery_vnd) };
}

function starsOf(key: string | null): 3 | 4 | 5 | null {
  return key === "3" ? 3 : key === "4" ? 4 : key === "5" ? 5 : null;
}

/** Puts the sums of the database into the public form. Lists keep the order of the sums. */
export function toSalesReport(
  sums: DeliveredSaleSum[],
  facts: Pick<SalesReport, "demonstration" | "as_of">,
): SalesReport {
  const of = (kind: DeliveredSaleSum["of"]) => sums.filter((sum) => sum.of === kind);
  const [total] = of("total");
  return {
    ...facts,
    definition: SALES_DEFINITION,
    total: total ? fullSum(total) : { orders: 0, goods_vnd: 0, delivery_vnd: 0 },
    by_month: of("month").map((sum) => ({ month: sum.key ?? "", ...fullSum(sum) })),
    by_commune: of("commune").map((sum) => ({ commune_code: sum.key ?? "", ...goodsSum(sum) })),
    by_group: of("group").map((sum) => ({
      group: sum.key === null ? null : Number(sum.key),
      ...goodsSum(sum),
    })),
    by_star: of("star").map((sum) => ({ stars: starsOf(sum.key), ...goodsSum(sum) })),
  };
}
