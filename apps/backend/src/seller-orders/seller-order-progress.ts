import type { SellerOrderStatus } from "./seller-order-status";

/** What a seller can do to an order. */
export type SellerOrderAction = "confirm" | "hand_over" | "deliver";

const ROAD = ["placed", "confirmed", "handed_over", "delivered"] as const;

/** The status that each action leads to; it is allowed from the one before on the road. */
export const STATUS_AFTER = {
  confirm: "confirmed",
  hand_over: "handed_over",
  deliver: "delivered",
} as const satisfies Record<SellerOrderAction, SellerOrderStatus>;

/** The only status in which each action is due. */
export const STATUS_BEFORE = {
  confirm: "placed",
  hand_over: "confirmed",
  deliver: "handed_over",
} as const satisfies Record<SellerOrderAction, SellerOrderStatus>;

/**
 * What an action means for an order in a status: `due` it is the next step; `done` it has happened
 * already, so a double click or a retry changes nothing; `wrong` steps are missing before it, or the
 * order is cancelled.
 */
export function sellerOrderProgress(
  status: SellerOrderStatus,
  action: SellerOrderAction,
): "due" | "done" | "wrong" {
  if (status === "cancelled") {
    return "wrong";
  }
  const stepsAhead = ROAD.indexOf(STATUS_AFTER[action]) - ROAD.indexOf(status);
  if (stepsAhead <= 0) {
    return "done";
  }
  return stepsAhead === 1 ? "due" : "wrong";
}
