import type { DeliveryMethod } from "@cho-lang/delivery/seller-delivery";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { dayWithWeekday } from "@/lib/day-with-weekday";
import { delivery as messages } from "@/messages/vi/delivery";

/** When goods are there, in words: "Dự kiến thứ Ba 1/12 – thứ Tư 2/12". */
export function arrivalText(
  method: DeliveryMethod,
  { from, to }: { from: VietnamDay; to: VietnamDay },
): string {
  if (method === "pick_up") {
    return messages.ready(dayWithWeekday(from), dayWithWeekday(to));
  }
  const days =
    from === to ? dayWithWeekday(from) : messages.span(dayWithWeekday(from), dayWithWeekday(to));
  return method === "fair_stall" ? messages.atFair(days) : messages.expected(days);
}
