import { BackendError } from "@/lib/medusa/call-backend";
import { minutesToWait } from "@/lib/medusa/minutes-to-wait";

/**
 * Why the basket did not do what was asked. Closed set; the message catalogue has a text for each.
 * `unreachable` is everything that a later try may mend.
 */
export type BasketFailure =
  | { kind: "quantity" }
  | { kind: "too_few"; available: number }
  | { kind: "not_for_sale" }
  | { kind: "age" }
  | { kind: "placed" }
  | { kind: "gone" }
  | { kind: "foreign" }
  | { kind: "crowded"; minutes: number }
  | { kind: "unreachable" };

/** The stock that is left of the first line that an `out_of_stock` answer names. */
export function availableIn(details: unknown): number {
  if (typeof details !== "object" || details === null || !("lines" in details)) {
    return 0;
  }
  const first: unknown = Array.isArray(details.lines) ? details.lines[0] : undefined;
  return typeof first === "object" &&
    first !== null &&
    "available" in first &&
    typeof first.available === "number"
    ? first.available
    : 0;
}

/** Turns whatever a basket call threw into what the shopper is told; never throws itself. */
export function basketFailure(error: unknown): BasketFailure {
  if (!(error instanceof BackendError)) {
    return { kind: "unreachable" };
  }
  switch (error.code) {
    case "invalid_input":
      return { kind: "quantity" };
    case "out_of_stock":
      return { kind: "too_few", available: availableIn(error.details) };
    case "not_for_sale":
    case "not_found":
      return { kind: "not_for_sale" };
    case "age_undeclared":
      return { kind: "age" };
    case "basket_placed":
      return { kind: "placed" };
    case "basket_not_found":
      return { kind: "gone" };
    case "too_many_from_here":
      return { kind: "crowded", minutes: minutesToWait(error.details) };
    default:
      return { kind: "unreachable" };
  }
}
