import type { ReportedMonth } from "@cho-lang/retail-statistics/release-inputs";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MONTHLY_RETURN_MODULE } from "../modules/monthly-return";
import type MonthlyReturnModuleService from "../modules/monthly-return/service";
import { amountsOf, lastVersions } from "./return-view";

/** Months from one to another, YYYY-MM, both included. */
export interface MonthSpan {
  from: string;
  until: string;
}

/** What counts of a seller's month, and which version says so. */
export interface LastReturn {
  version: number;
  reported: ReportedMonth;
}

/** The last version of every return of a span, by seller and month. */
export async function loadLastReturns(
  container: MedusaContainer,
  { from, until }: MonthSpan,
): Promise<LastReturn[]> {
  const returns: MonthlyReturnModuleService = container.resolve(MONTHLY_RETURN_MODULE);
  const versions = await returns.listMonthlyReturns(
    { month: { $gte: from, $lte: until } },
    {
      select: ["id", "seller_id", "month", "version", "amounts"],
      take: null,
      order: { seller_id: "ASC", month: "ASC", version: "ASC" },
    },
  );
  return lastVersions(versions, ({ seller_id, month }) => `${seller_id} ${month}`).map((one) => {
    const told = amountsOf(one);
    return {
      version: one.version,
      reported: {
        seller: one.seller_id,
        month: one.month,
        other_floors_vnd: told.other_floors,
        own_site_vnd: told.own_site,
        social_chat_vnd: told.chat,
        phone_vnd: told.phone,
      },
    };
  });
}
