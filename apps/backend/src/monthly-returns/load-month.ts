import type { ToldTexts } from "@cho-lang/retail-statistics/return-amount";
import { isMonth, monthAfter } from "@cho-lang/retail-statistics/return-months";
import type { NeighboursRange } from "@cho-lang/retail-statistics/return-range";
import { returnState, type ReturnState } from "@cho-lang/retail-statistics/return-state";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { MONTHLY_RETURN_MODULE } from "../modules/monthly-return";
import type MonthlyReturnModuleService from "../modules/monthly-return/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { SellerScope } from "../seller-scope/seller-scope";
import { dueDay } from "./due-day";
import { loadFilingMonths } from "./load-filing-months";
import { loadNeighbours } from "./load-neighbours";
import { loadVersions } from "./load-versions";
import { toReturnView, type ReturnView } from "./return-view";

export interface MonthView {
  month: string;
  /** YYYY-MM-DD. */
  due_on: string;
  state: ReturnState;
  /** It may still be filed or corrected. */
  open: boolean;
  /** What the market delivered to consumers for the seller in the month by now, in đồng. */
  own_floor_vnd: number;
  /** The same to businesses and other organisations: no retail sale, so in no return. */
  own_floor_to_business_vnd: number;
  /** ISO 8601. */
  as_of: string;
  /** What was typed and not filed; null for nothing. */
  draft: ToldTexts | null;
  /** The last version of the month before; null for none. */
  last: ReturnView | null;
  /** The latest first. */
  versions: ReturnView[];
  /** Null unless enough others filed. */
  neighbours: NeighboursRange | null;
  demonstration: boolean;
}

/** One month of a seller. `not_found` for one that she may not file and has not filed, or no month at all. */
export async function loadMonth(
  container: MedusaContainer,
  { seller: { id: seller_id } }: Pick<SellerScope, "seller">,
  { month, now }: { month: string; now: Date },
): Promise<MonthView> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const returns: MonthlyReturnModuleService = container.resolve(MONTHLY_RETURN_MODULE);
  const seller = await sellers.retrieveSeller(seller_id);
  const filing = await loadFilingMonths(container, seller, now);
  const { months, asked_from } = filing;
  const open = months.includes(month);
  if (!isMonth(month)) {
    throw new MarketError("not_found");
  }
  const [versions, before, [draft]] = await Promise.all([
    loadVersions(container, { seller_id, month }),
    loadVersions(container, { seller_id, month: monthAfter(month, -1) }),
    returns.listMonthlyReturnDrafts({ seller_id, month }),
  ]);
  if (!open && versions.length === 0) {
    throw new MarketError("not_found");
  }
  const [filed, last] = [versions.at(-1) ?? null, before.at(-1) ?? null];
  const due_on = dueDay(month);
  return {
    month,
    due_on,
    state: returnState({ month, due_on, asked_from, filed }, vietnamDay(now)),
    open,
    own_floor_vnd: filing.delivered.get(month) ?? 0,
    own_floor_to_business_vnd: filing.to_businesses.get(month) ?? 0,
    as_of: now.toISOString(),
    draft: draft ? draft.texts : null,
    last: last && toReturnView(last),
    versions: versions.map(toReturnView).toReversed(),
    neighbours: filed && (await loadNeighbours(container, filed)),
    demonstration: seller.demonstration,
  };
}
