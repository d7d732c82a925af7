import type { ReportedMonth } from "@cho-lang/retail-statistics/release-inputs";
import type { ReturnAmounts } from "@cho-lang/retail-statistics/return-channels";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MONTHLY_RETURN_MODULE } from "../modules/monthly-return";
import type MonthlyReturnModuleService from "../modules/monthly-return/service";

/** The last version of every return for the months from one to another (YYYY-MM), by seller and month. */
export async function loadReportedMonths(
  container: MedusaContainer,
  { from, until }: { from: string; until: string },
): Promise<ReportedMonth[]> {
  const returns: MonthlyReturnModuleService = container.resolve(MONTHLY_RETURN_MODULE);
  const versions = await returns.listMonthlyReturns(
    { month: { $gte: from, $lte: until } },
    {
      select: ["id", "seller_id", "month", "version", "amounts"],
      take: null,
      order: { seller_id: "ASC", month: "ASC", version: "ASC" },
    },
  );
  const last = new Map(versions.map((one) => [`${one.seller_id} ${one.month}`, one]));
  return [...last.values()].map(({ seller_id, month, amounts }) => {
    const told = amounts as unknown as ReturnAmounts;
    return {
      seller: seller_id,
      month,
      other_floors_vnd: told.other_floors,
      own_site_vnd: told.own_site,
      social_chat_vnd: told.chat,
      phone_vnd: told.phone,
    };
  });
}
