import type { Amounts } from "./estimation-unit";
import type { FloorSales, ReleaseInputs, ReportedMonth, ReturnReview } from "./release-inputs";

/** Returns, reviews and floor sales by seller and month. */
export interface ReturnBook {
  /** What a seller's return says as the review left it; null: no return that can be used. */
  amountsOf: (seller: string, month: string) => Amounts | null;
  /** The same by channel. */
  channelsOf: (seller: string, month: string) => ReportedMonth | null;
  reviewOf: (seller: string, month: string) => ReturnReview | null;
  returnOf: (seller: string, month: string) => ReportedMonth | null;
  floorOf: (seller: string, month: string) => number;
}

/** Puts returns where they can be found. What a seller counted twice is taken off once, never below 0. */
export function openReturns(
  inputs: Pick<ReleaseInputs, "floor" | "returns" | "reviews">,
): ReturnBook {
  const returns = new Map(inputs.returns.map((one) => [keyOf(one), one]));
  const reviews = new Map(inputs.reviews.map((one) => [keyOf(one), one]));
  const floor = floorBySeller(inputs.floor);
  const returnOf = (seller: string, month: string) => returns.get(keyOf({ seller, month })) ?? null;
  const reviewOf = (seller: string, month: string) => reviews.get(keyOf({ seller, month })) ?? null;
  const floorOf = (seller: string, month: string) => floor.get(keyOf({ seller, month })) ?? 0;
  const channelsOf = (seller: string, month: string): ReportedMonth | null => {
    const filed = returnOf(seller, month);
    const treatment = reviewOf(seller, month)?.treatment;
    if (filed === null || treatment === "refused") return null;
    const twice = treatment === "floor_included" ? floorOf(seller, month) : 0;
    return { ...filed, other_floors_vnd: Math.max(0, filed.other_floors_vnd - twice) };
  };
  const amountsOf = (seller: string, month: string): Amounts | null => {
    const told = channelsOf(seller, month);
    return (
      told && {
        online: told.other_floors_vnd + told.own_site_vnd,
        chat: told.social_chat_vnd + told.phone_vnd,
      }
    );
  };
  return { amountsOf, channelsOf, reviewOf, returnOf, floorOf };
}

function floorBySeller(sales: readonly FloorSales[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const one of sales) sums.set(keyOf(one), (sums.get(keyOf(one)) ?? 0) + one.goods_vnd);
  return sums;
}

function keyOf({ seller, month }: { seller: string; month: string }): string {
  return `${month} ${seller}`;
}
