import type { EstimationUnit } from "./estimation-unit";
import { isAsOnFloor } from "./is-as-on-floor";
import type { ReturnBook } from "./reported-amounts";

/**
 * Why a return is looked at before it stands for others. `rise`: online ten times what was last reported;
 * `fall`: a tenth of it; `as_on_floor`: other floors and this floor sold the same to within 1 %, as when
 * one figure is typed twice; `far_above`: more than half of what all returns of her size reported.
 */
export const FLAGS = ["rise", "fall", "as_on_floor", "far_above"] as const;
export type Flag = (typeof FLAGS)[number];

export interface FlaggedReturn {
  seller: string;
  month: string;
  flags: Flag[];
  reviewed: boolean;
}

/** Smaller amounts, in đồng, move too freely for anybody to ask why. */
const WORTH_ASKING = 20_000_000;
/** With fewer returns of a size, one of them is soon half. */
const FEWEST_OF_SIZE = 5;

/** The returns of a month that stand out, in the order of its sellers. */
export function flagReturns(
  units: readonly EstimationUnit[],
  book: ReturnBook,
  month: string,
): FlaggedReturn[] {
  const ofSize = onlineBySize(units);
  return units.flatMap((unit) => {
    const { id, size, reported, previous } = unit;
    if (reported === null) return [];
    const now = reported.online;
    const before = previous?.online ?? now;
    const alike = ofSize.get(size) ?? { returns: 0, online: 0 };
    const holds: Record<Flag, boolean> = {
      rise: now >= WORTH_ASKING && now >= 10 * before && now > before,
      fall: before >= WORTH_ASKING && 10 * now <= before,
      as_on_floor: isAsOnFloor(
        book.returnOf(id, month)?.other_floors_vnd ?? 0,
        book.floorOf(id, month),
      ),
      far_above: now >= WORTH_ASKING && alike.returns >= FEWEST_OF_SIZE && 2 * now > alike.online,
    };
    const flags = FLAGS.filter((flag) => holds[flag]);
    if (flags.length === 0) return [];
    return [{ seller: id, month, flags, reviewed: book.reviewOf(id, month) !== null }];
  });
}

function onlineBySize(units: readonly EstimationUnit[]) {
  const sums = new Map<string, { returns: number; online: number }>();
  for (const { size, reported } of units) {
    if (reported === null) continue;
    const { returns, online } = sums.get(size) ?? { returns: 0, online: 0 };
    sums.set(size, { returns: returns + 1, online: online + reported.online });
  }
  return sums;
}
