import type { DemonstrationOrder, DemonstrationStatus } from "./demonstration-order";
import type { Random } from "./random";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const VIETNAM_OFFSET = 7 * HOUR;
const CANCELLED_SHARE = 0.06;

type Progress = Pick<
  DemonstrationOrder,
  "status" | "confirmed_at" | "handed_over_at" | "delivered_at" | "cancelled_at"
>;

/** Moves an instant into a seller's day, 7:00–18:00 in Việt Nam, of the same or the next date. */
function inWorkingHours(instant: number, random: Random): Date {
  const local = instant + VIETNAM_OFFSET;
  const midnight = Math.floor(local / DAY) * DAY;
  const opening = midnight + 7 * HOUR;
  const closing = midnight + 18 * HOUR;
  const moved =
    local < opening
      ? opening + random.int(0, 90) * 60_000
      : local > closing
        ? opening + DAY + random.int(0, 90) * 60_000
        : local;
  return new Date(moved - VIETNAM_OFFSET);
}

function statusAt(now: Date, steps: readonly [DemonstrationStatus, Date][]): DemonstrationStatus {
  return steps.findLast(([, at]) => at <= now)?.[0] ?? "placed";
}

/**
 * How far an order has come by `now`: confirmed within hours, handed over the next day or two,
 * delivered after the way; one in sixteen is cancelled instead. Steps in the future have not happened.
 */
export function drawProgress(random: Random, placedAt: Date, far: boolean, now: Date): Progress {
  const confirmed = inWorkingHours(placedAt.getTime() + random.int(10, 300) * 60_000, random);
  const handedOver = inWorkingHours(confirmed.getTime() + random.int(3, 30) * HOUR, random);
  const onTheWay = far ? random.int(30, 90) : random.int(4, 40);
  const delivered = inWorkingHours(handedOver.getTime() + onTheWay * HOUR, random);
  const cancels = random.unit() < CANCELLED_SHARE;
  const past = (instant: Date): Date | null => (instant <= now ? instant : null);
  if (cancels && confirmed <= now) {
    return {
      status: "cancelled",
      confirmed_at: null,
      handed_over_at: null,
      delivered_at: null,
      cancelled_at: confirmed,
    };
  }
  return {
    status: statusAt(now, [
      ["confirmed", confirmed],
      ["handed_over", handedOver],
      ["delivered", delivered],
    ]),
    confirmed_at: past(confirmed),
    handed_over_at: past(handedOver),
    delivered_at: past(delivered),
    cancelled_at: null,
  };
}
