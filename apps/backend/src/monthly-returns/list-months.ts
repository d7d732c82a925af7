import { returnShare, type ReturnShare } from "@cho-lang/retail-statistics/return-share";
import { returnState, type ReturnState } from "@cho-lang/retail-statistics/return-state";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { SellerScope } from "../seller-scope/seller-scope";
import { dueDay } from "./due-day";
import { loadFilingMonths } from "./load-filing-months";
import { loadVersions } from "./load-versions";
import { amountsOf, lastVersions } from "./return-view";

export interface MonthLine {
  /** YYYY-MM. */
  month: string;
  /** YYYY-MM-DD. */
  due_on: string;
  state: ReturnState;
  /** When the last version was filed, ISO 8601; null for none. */
  filed_at: string | null;
  share: ReturnShare | null;
}

/** The months that a seller may file or has filed, with how each stands, the latest first. */
export async function listMonths(
  container: MedusaContainer,
  { seller: { id } }: SellerScope,
  now: Date,
): Promise<{ months: MonthLine[]; demonstration: boolean }> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const seller = await sellers.retrieveSeller(id);
  const [{ months, asked_from }, versions] = await Promise.all([
    loadFilingMonths(container, seller, now),
    loadVersions(container, { seller_id: id }),
  ]);
  const lastOf = new Map(
    lastVersions(versions, ({ month }) => month).map((row) => [row.month, row]),
  );
  const told = [...new Set([...months, ...lastOf.keys()])].toSorted().toReversed();
  const lines = told.map((month) => {
    const filed = lastOf.get(month) ?? null;
    const due_on = dueDay(month);
    return {
      month,
      due_on,
      state: returnState({ month, due_on, asked_from, filed }, vietnamDay(now)),
      filed_at: filed && new Date(filed.filed_at).toISOString(),
      share: filed && returnShare(amountsOf(filed)),
    };
  });
  return { months: lines, demonstration: seller.demonstration };
}
