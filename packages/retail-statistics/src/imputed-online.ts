import { imputeMonth } from "./estimate-month";
import { monthsOf } from "./months";
import type { ReleaseInputs } from "./release-inputs";
import { openReturns } from "./reported-amounts";
import { unitsOfMonth } from "./units-of-month";

/** What one seller without a return is taken to have sold online in one month. */
export type Imputed = readonly [seller: string, vnd: number];

/**
 * What a release imputed online of its sellers, worked out without its intervals: one entry a seller and month,
 * and none where a month could not be estimated, for then it tells what is known only.
 */
export function imputedOnline(inputs: ReleaseInputs): Imputed[] {
  const book = openReturns(inputs);
  const months = monthsOf(inputs.period).map((month) =>
    imputeMonth(unitsOfMonth(inputs.frame, book, month), "online"),
  );
  return months.includes(null) ? [] : months.flatMap((month) => [...(month ?? [])]);
}
