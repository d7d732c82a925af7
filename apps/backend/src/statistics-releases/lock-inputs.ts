import { monthsBefore, monthsOf } from "@cho-lang/retail-statistics/months";
import type { Period } from "@cho-lang/retail-statistics/period";
import type { ReleaseInputs } from "@cho-lang/retail-statistics/release-inputs";
import type { MedusaContainer } from "@medusajs/framework/types";
import { loadLastReturns } from "../monthly-returns/load-last-returns";
import { loadReturnReviews } from "../monthly-returns/load-return-reviews";
import { SALES_MODULE } from "../modules/sales";
import type SalesModuleService from "../modules/sales/service";
import { loadObservations } from "../official-statistics/load-observations";
import { loadFrame } from "./load-frame";

/** Version of METHOD.md that releases are made by. */
const METHOD = 1;

/** How many months before the period returns still say something. */
const MONTHS_BEFORE = 12;

/** Everything that figures of a period are worked out from, as it stands at this moment. */
export async function lockInputs(
  container: MedusaContainer,
  period: Period,
): Promise<ReleaseInputs> {
  const sales: SalesModuleService = container.resolve(SALES_MODULE);
  const months = monthsOf(period);
  const [first = period] = months;
  const span = { from: monthsBefore(first, MONTHS_BEFORE), until: months.at(-1) ?? first };
  const floor = await sales.sumBySellerAndMonth(span);
  const last = await loadLastReturns(container, span);
  const reviews = await loadReturnReviews(container, span, last);
  const observations = await loadObservations(container);
  return {
    method: METHOD,
    period,
    frame: await loadFrame(container, floor),
    floor,
    returns: last.map(({ reported }) => reported),
    reviews: reviews.map(({ seller_id, month, treatment, reason }) => ({
      seller: seller_id,
      month,
      treatment,
      reason,
    })),
    observations: observations.filter(
      (one) => one.period === period || months.includes(one.period),
    ),
  };
}
