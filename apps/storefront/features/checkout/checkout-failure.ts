import { BackendError } from "@/lib/medusa/call-backend";
import { minutesToWait } from "@/lib/medusa/minutes-to-wait";
import type { CheckoutFailure } from "./checkout-state";
import { takeableLines } from "./takeable-lines";

/**
 * Turns what placing threw into what the shopper is told.
 *
 * @param phone the buyer's, as it is dialled
 */
export function checkoutFailure(error: unknown, seenTotal: number, phone: string): CheckoutFailure {
  if (!(error instanceof BackendError)) {
    return { kind: "unreachable", placing: true };
  }
  switch (error.code) {
    case "total_changed":
      return { kind: "total_changed", before: seenTotal };
    case "out_of_stock":
    case "not_for_sale":
      return { kind: "out_of_stock" };
    case "age_undeclared":
      return { kind: "age" };
    case "not_deliverable":
      return { kind: "not_deliverable" };
    case "delivery_changed":
      return { kind: "delivery_changed" };
    case "transfer_unavailable":
      return { kind: "transfer_unavailable" };
    case "payment_unavailable":
      return { kind: "payment_unavailable" };
    case "cash_not_taken":
      return { kind: "cash_not_taken" };
    case "terms_changed":
      return { kind: "terms_changed" };
    case "cash_refused_before":
      return { kind: "cash_refused" };
    case "phone_code_needed":
      return { kind: "phone_code", phone, told: "needed" };
    case "basket_empty":
    case "basket_not_found":
      return { kind: "basket_changed" };
    case "busy":
      return { kind: "busy" };
    case "too_many_from_here":
      return { kind: "crowded", minutes: minutesToWait(error.details) };
    case "too_many_open_orders":
      return { kind: "open_orders" };
    case "too_many_unpaid_baskets":
      return { kind: "unpaid_baskets" };
    case "too_much_unpaid":
      return { kind: "much_unpaid", lines: takeableLines(error.details) };
    default:
      return { kind: "unreachable", placing: true };
  }
}
