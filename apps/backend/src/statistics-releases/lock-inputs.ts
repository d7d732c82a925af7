import { monthsBefore, monthsOf } from "@cho-lang/retail-statistics/months";
import type { Period } from "@cho-lang/retail-statistics/period";
import type { ReleaseInputs } from "@cho-lang/retail-statistics/release-inputs";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SALES_MODULE } from "../modules/sales";
import type SalesModuleService from "../modules/sales/service";
import { loadObservations } from "../official-statistics/load-observations";
import { loadFrame } from "./load-frame";
import { loadReportedMonths } from "./load-reported-months";

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
  const observations = await loadObservations(container);
  return {
    method: METHOD,
    period,
    frame: await loadFrame(container, floor),
    floor,
    returns: await loadReportedMonths(container, span),
    // No page takes a statistician's word on a return yet, so none is refused or left to stand alone.
    reviews: [],
    observations: observations.filter(
      (one) => one.period === period || months.includes(one.period),
    ),
  };
}
