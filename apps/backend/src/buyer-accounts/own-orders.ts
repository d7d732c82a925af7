import { startOfVietnamDay } from "@cho-lang/ocop/vietnam-day";
import { ordersSince } from "@cho-lang/seller-rules/buyer-account";
import type { AccountSession } from "./account-session";

/**
 * Which orders an account shows: those of its phone, whoever placed them without an account, since `ordersSince`.
 */
export function ownOrders(
  { phone, after_idle }: Pick<AccountSession["account"], "phone" | "after_idle">,
  now: Date,
): { phone: string; placed_at: { $gte: Date } } {
  return { phone, placed_at: { $gte: startOfVietnamDay(ordersSince(now, after_idle)) } };
}
