import { wholeArrival } from "@cho-lang/delivery/whole-arrival";
import { sendingPause, type StoredPause } from "@cho-lang/seller-rules/sending-pause";
import { USUAL_REST_DAYS } from "@cho-lang/working-time/usual-calendar";
import type { KeptDelivery } from "../placing/rows/order-delivery";

/**
 * How an order that is paid before comes to its buyer, now that its money is there: her seller begins with it only from
 * then on, so its days count from then, by what was agreed to. As it was where nothing is kept of that, and where it
 * would come on no day any more: what was promised is not taken back in silence.
 *
 * @param begins when the money came
 */
export function promiseAnew(
  kept: object | null,
  seller: StoredPause,
  begins: Date,
): { delivery?: Record<string, unknown> } {
  const delivery = kept as KeptDelivery | null;
  const arrival =
    delivery &&
    wholeArrival(delivery.leaves, {
      placed_at: begins,
      holidays: USUAL_REST_DAYS,
      sends_from: sendingPause(seller, begins)?.sends_from ?? null,
    });
  if (!delivery || !arrival) return {};
  const { hand_over_on, from: arrives_from, to: arrives_to } = arrival;
  return { delivery: { ...delivery, hand_over_on, arrives_from, arrives_to } };
}
