import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { FIRST_RETURN_MONTH, monthAfter } from "@cho-lang/retail-statistics/return-months";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SALES_MODULE } from "../modules/sales";
import type SalesModuleService from "../modules/sales/service";
import { MONTHS_OPEN, monthsOpen } from "./months-open";

interface FilingSeller {
  id: string;
  created_at: string | Date;
}

export interface FilingMonths {
  /** Those that she may file or correct, the latest first. */
  months: string[];
  /** The first one that she is asked for, YYYY-MM; what she tells of earlier ones is her own wish. */
  asked_from: string;
  /** Goods in đồng that the market delivered to consumers for her, by month. */
  delivered: ReadonlyMap<string, number>;
  /** And to businesses and other organisations, which is no retail sale. */
  to_businesses: ReadonlyMap<string, number>;
}

/**
 * The months that a seller may file, and what the market itself delivered for her in them. She is asked for
 * them from the one in which she joined or first delivered; earlier ones show her later what joining changed.
 */
export async function loadFilingMonths(
  container: MedusaContainer,
  { id, created_at }: FilingSeller,
  now: Date,
): Promise<FilingMonths> {
  const sales: SalesModuleService = container.resolve(SALES_MODULE);
  const today = vietnamDay(now);
  const oldest = monthAfter(today.slice(0, 7), -MONTHS_OPEN);
  const from = oldest > FIRST_RETURN_MONTH ? oldest : FIRST_RETURN_MONTH;
  const sums = await sales.sumSellerByMonth(id, `${from}-01`);
  const joined = vietnamDay(new Date(created_at)).slice(0, 7);
  const first = [joined, ...sums.map(({ month }) => month)].toSorted()[0] ?? joined;
  return {
    months: monthsOpen(today),
    asked_from: first,
    delivered: new Map(
      sums.map(({ month, goods_vnd, to_business_vnd }) => [month, goods_vnd - to_business_vnd]),
    ),
    to_businesses: new Map(sums.map(({ month, to_business_vnd }) => [month, to_business_vnd])),
  };
}
