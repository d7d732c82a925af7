import { startOfVietnamDay } from "@cho-lang/ocop/vietnam-day";
import { ordersSince } from "@cho-lang/seller-rules/buyer-account";

/**
 * Which orders an account shows: those of its phone (E.164), whoever placed them without an account, of the last two
 * years; see `ORDER_MONTHS`.
 */
export function ownOrders(phone: string, now: Date): { phone: string; placed_at: { $gte: Date } } {
  return { phone, placed_at: { $gte: startOfVietnamDay(ordersSince(now)) } };
}
