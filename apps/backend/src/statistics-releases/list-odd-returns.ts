import { flagReturns, type Flag } from "@cho-lang/retail-statistics/flag-returns";
import type { ReportedMonth, Treatment } from "@cho-lang/retail-statistics/release-inputs";
import { openReturns } from "@cho-lang/retail-statistics/reported-amounts";
import { unitsOfMonth } from "@cho-lang/retail-statistics/units-of-month";
import type { MedusaContainer } from "@medusajs/framework/types";
import { loadLastReturns } from "../monthly-returns/load-last-returns";
import { loadReturnReviews } from "../monthly-returns/load-return-reviews";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { lockInputs } from "./lock-inputs";

/** A return that stands out, or that somebody has reviewed. Amounts are whole đồng. */
export interface OddReturn {
  seller_id: string;
  name: string;
  /** The version that counts, of which a review speaks. */
  version: number;
  /** None once it is refused. */
  flags: Flag[];
  reported: ReportedMonth;
  /** What this market delivered for her in the month. */
  floor_vnd: number;
  /** Online, as last reported before; null when nothing was in twelve months. */
  online_before_vnd: number | null;
  review: { treatment: Treatment | null; reason: string; by: string; at: string } | null;
}

/**
 * The returns of a month (YYYY-MM) that a statistician looks at before figures rest on them, as section 4
 * of METHOD.md finds them; those nobody has looked at first, then by name.
 */
export async function listOddReturns(
  container: MedusaContainer,
  month: string,
): Promise<OddReturn[]> {
  const inputs = await lockInputs(container, month);
  const book = openReturns(inputs);
  const units = unitsOfMonth(inputs.frame, book, month);
  const span = { from: month, until: month };
  const last = await loadLastReturns(container, span);
  const reviews = new Map(
    (await loadReturnReviews(container, span, last)).map((one) => [one.seller_id, one]),
  );
  const flags = new Map(flagReturns(units, book, month).map((one) => [one.seller, one.flags]));
  const before = new Map(units.map(({ id, previous }) => [id, previous?.online ?? null]));
  const names = await loadNames(container);
  return last
    .filter(({ reported: { seller } }) => flags.has(seller) || reviews.has(seller))
    .map(({ version, reported }) => {
      const { seller } = reported;
      const review = reviews.get(seller);
      return {
        seller_id: seller,
        name: names.get(seller) ?? seller,
        version,
        flags: flags.get(seller) ?? [],
        reported,
        floor_vnd: book.floorOf(seller, month),
        online_before_vnd: before.get(seller) ?? null,
        review: review
          ? {
              treatment: review.treatment,
              reason: review.reason,
              by: review.reviewed_by_name,
              at: new Date(review.created_at).toISOString(),
            }
          : null,
      };
    })
    .toSorted(
      (a, b) =>
        Number(a.review !== null) - Number(b.review !== null) ||
        a.name.localeCompare(b.name, "vi") ||
        a.seller_id.localeCompare(b.seller_id),
    );
}

async function loadNames(container: MedusaContainer): Promise<Map<string, string>> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const all = await sellers.listSellers(
    {},
    { select: ["id", "name"], take: null, order: { id: "ASC" } },
  );
  return new Map(all.map(({ id, name }) => [id, name]));
}
