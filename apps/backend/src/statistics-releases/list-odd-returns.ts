import { flagReturns, type Flag } from "@cho-lang/retail-statistics/flag-returns";
import type { ReportedMonth, Treatment } from "@cho-lang/retail-statistics/release-inputs";
import { openReturns } from "@cho-lang/retail-statistics/reported-amounts";
import { unitsOfMonth } from "@cho-lang/retail-statistics/units-of-month";
import type { MedusaContainer } from "@medusajs/framework/types";
import { loadFrameReturns } from "./load-frame-returns";
import { loadSellerNames } from "./load-seller-names";
import { lockInputs } from "./lock-inputs";

/** A return that stands out, or that somebody has reviewed. Amounts are whole đồng. */
export interface OddReturn {
  /** What it is kept under: a shop's id, or a number of the province's list. */
  seller_id: string;
  name: string;
  /** It was filed for a seller of the list without a shop. */
  without_shop: boolean;
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
  const flags = new Map(flagReturns(units, book, month).map((one) => [one.seller, one.flags]));
  const before = new Map(units.map(({ id, previous }) => [id, previous?.online ?? null]));
  const names = await loadSellerNames(container);
  return (await loadFrameReturns(container, { from: month, until: month }))
    .filter(({ reported: { seller }, review }) => flags.has(seller) || review !== null)
    .map(({ filed_as, version, reported, review }) => ({
      seller_id: filed_as,
      ...(names.get(filed_as) ?? { name: filed_as, without_shop: true }),
      version,
      flags: flags.get(reported.seller) ?? [],
      reported,
      floor_vnd: book.floorOf(reported.seller, month),
      online_before_vnd: before.get(reported.seller) ?? null,
      review: review && {
        treatment: review.treatment,
        reason: review.reason,
        by: review.reviewed_by_name,
        at: new Date(review.created_at).toISOString(),
      },
    }))
    .toSorted(
      (a, b) =>
        Number(a.review !== null) - Number(b.review !== null) ||
        a.name.localeCompare(b.name, "vi") ||
        a.seller_id.localeCompare(b.seller_id),
    );
}
