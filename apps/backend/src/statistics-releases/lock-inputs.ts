import { communeByCode } from "@cho-lang/ocop/communes";
import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { monthsBefore, monthsOf } from "@cho-lang/retail-statistics/months";
import type { Period } from "@cho-lang/retail-statistics/period";
import type {
  FloorCell,
  FloorSales,
  ReleaseInputs,
} from "@cho-lang/retail-statistics/release-inputs";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SALES_MODULE } from "../modules/sales";
import type { SellerCell } from "../modules/sales/seller-cell";
import type SalesModuleService from "../modules/sales/service";
import { isDemonstration } from "../sales-report/is-demonstration";
import { loadObservations } from "../official-statistics/load-observations";
import { loadEarlierVersions } from "./load-earlier-versions";
import { loadFrame } from "./load-frame";
import { loadFrameReturns } from "./load-frame-returns";
import { observationsOfPeriod } from "./observations-of-period";

/** Version of METHOD.md that releases are made by. */
export const METHOD = 5;

/** The group of a product without a set, and the stars of one without a certificate in force. */
const NONE = "none";

/** How many months before the period returns still say something. */
const MONTHS_BEFORE = 12;

/**
 * Everything that figures of a period are worked out from, as it stands at this moment. A demonstration's figures
 * count made-up sales alone: its page shows these as they happen, so anything else in a release would be their
 * difference.
 */
export async function lockInputs(
  container: MedusaContainer,
  period: Period,
): Promise<ReleaseInputs> {
  const sales: SalesModuleService = container.resolve(SALES_MODULE);
  const months = monthsOf(period);
  const [first = period] = months;
  const span = { from: monthsBefore(first, MONTHS_BEFORE), until: months.at(-1) ?? first };
  const madeUp = await isDemonstration(container);
  const sold = (await sales.sumBySellerAndCell({ ...span, madeUp })).map(toFloorCell);
  const floor = addUpBySeller(sold);
  const returns = await loadFrameReturns(container, span);
  return {
    method: METHOD,
    period,
    frame: await loadFrame(container, floor),
    floor,
    returns: returns.map(({ reported }) => reported),
    reviews: returns.flatMap(({ reported: { seller, month }, review }) =>
      review ? [{ seller, month, treatment: review.treatment, reason: review.reason }] : [],
    ),
    observations: observationsOfPeriod(await loadObservations(container), period, madeUp),
    cells: sold.filter(({ month }) => months.includes(month)),
    earlier: await loadEarlierVersions(container, period),
  };
}

function toFloorCell({ commune_code, product_set, stars, ...cell }: SellerCell): FloorCell {
  const group = PRODUCT_SETS.find(({ id }) => id === product_set)?.group;
  return {
    ...cell,
    commune: commune_code,
    area: communeByCode(commune_code)?.former_districts[0] ?? "",
    group: group === undefined ? NONE : String(group),
    stars: stars === null ? NONE : String(stars),
  };
}

/** By month and seller, in the order of the cells, out of the same reading: so both have the same sum. */
function addUpBySeller(cells: readonly FloorCell[]): FloorSales[] {
  const sums = new Map<string, FloorSales>();
  for (const { seller, month, goods_vnd } of cells) {
    const key = `${month} ${seller}`;
    sums.set(key, { seller, month, goods_vnd: (sums.get(key)?.goods_vnd ?? 0) + goods_vnd });
  }
  return [...sums.values()];
}
