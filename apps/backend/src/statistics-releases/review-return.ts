import type { Treatment } from "@cho-lang/retail-statistics/release-inputs";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { loadVersions } from "../monthly-returns/load-versions";
import { withReturnLock } from "../monthly-returns/with-return-lock";
import { MONTHLY_RETURN_MODULE } from "../modules/monthly-return";
import type MonthlyReturnModuleService from "../modules/monthly-return/service";
import { SALES_MODULE } from "../modules/sales";
import type SalesModuleService from "../modules/sales/service";
import { reviewReturnWorkflow } from "../workflows/monthly-return/review-return";
import { loadShopsOfListed } from "./load-shops-of-listed";

export interface ReviewWish {
  seller_id: string;
  /** YYYY-MM. */
  month: string;
  /** The version that the statistician has before her. */
  version: number;
  /** Null: right as it is. */
  treatment: Treatment | null;
  reason: string;
  actor: Actor;
}

/**
 * Writes what a statistician makes of a return, with her reason. Figures that are worked out from then on
 * follow it; those that are locked stay as they are. The same review once more changes nothing.
 *
 * `not_found` when nothing was filed, `wrong_status` when it was corrected meanwhile, `invalid_input` when
 * sales here should be taken off a return of a seller who sold nothing here.
 */
export async function reviewReturn(container: MedusaContainer, wish: ReviewWish): Promise<void> {
  const { seller_id, month, version, treatment, reason } = wish;
  const returns: MonthlyReturnModuleService = container.resolve(MONTHLY_RETURN_MODULE);
  await withReturnLock(container, wish, async () => {
    const filed = (await loadVersions(container, { seller_id, month })).at(-1);
    if (!filed) throw new MarketError("not_found");
    if (filed.version !== version) throw new MarketError("wrong_status");
    if (treatment === "floor_included") await requireFloorSales(container, wish);
    const [last] = await returns.listReturnReviews(
      { seller_id, month },
      { order: { number: "DESC" }, take: 1 },
    );
    const known = last?.return_version === version ? last : null;
    if (known?.treatment === treatment && known.reason === reason) return;
    await reviewReturnWorkflow(container).run({
      input: {
        actor: wish.actor,
        before: known && { treatment: known.treatment, reason: known.reason },
        review: {
          seller_id,
          month,
          return_version: version,
          number: (last?.number ?? 0) + 1,
          treatment,
          reason,
        },
      },
    });
  });
}

async function requireFloorSales(
  container: MedusaContainer,
  { seller_id, month }: ReviewWish,
): Promise<void> {
  const sales: SalesModuleService = container.resolve(SALES_MODULE);
  const shop = (await loadShopsOfListed(container)).get(seller_id) ?? seller_id;
  const floor = await sales.sumBySellerAndMonth({ from: month, until: month });
  if (!floor.some(({ seller, goods_vnd }) => seller === shop && goods_vnd > 0)) {
    throw new MarketError("invalid_input", {
      fields: { treatment: "Tháng này gian hàng không bán gì qua chợ." },
    });
  }
}
