import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { CutReason } from "@cho-lang/seller-rules/cut-reasons";
import type { SendingPause } from "@cho-lang/seller-rules/sending-pause";
import { callBackend } from "./call-backend";
import type { Identity } from "./seller-application";
import type { OrderWire } from "./order-wire";
import { toOrder, type Order, type OrderStatus } from "./orders";

/** What a person may do for a seller. */
export type SellerRight = "products" | "orders" | "money" | "settings";
/** An owner may do everything; a helper acts for the seller from outside. */
export type SellerRole = "owner" | "staff" | "helper";

export interface SellerRank {
  role: SellerRole;
  rights: SellerRight[];
}

/** The person at the seller door and the seller they act for. */
export interface SellerSession {
  seller: {
    handle: string;
    name: string;
    /** A suspended or closed seller may see to the orders that she has, and do nothing else. */
    status: "pending" | "active" | "suspended" | "closed";
    /** Why she is suspended or closed. */
    reason: string | null;
    /** What the operator announced for a later day, from 00:00 of that day. */
    notice: { status: "suspended" | "closed"; from: VietnamDay; reason: string | null } | null;
    /** Until when she sends nothing; null while she sends. */
    sending_pause: SendingPause | null;
    /** Where the link with the electronic identity stands; from `closes_at` (ISO 8601) nothing is sold without. */
    identity: Pick<Identity, "state" | "open" | "closes_at">;
    /** To an owner: that the shop's money is about to go to another account, from that instant (ISO 8601). */
    bank_change: { not_before: string } | null;
  };
  member: SellerRank & { name: string; email: string | null; phone: string | null };
  /** All sellers that this person acts for, this one included. */
  sellers: { handle: string; name: string }[];
}

/** A page of a seller's orders, the newest first, and how many there are in each state. */
export interface SellerOrders {
  orders: Order[];
  count: number;
  counts: Record<OrderStatus, number>;
}

/** The steps that a seller takes with an order, as the API's path names them. */
export type SellerStep = "confirm" | "hand-over" | "deliver";

/**
 * Logs a seller's person in.
 *
 * @returns the bearer token for every other call of this file
 * @throws BackendError 401 when e-mail or password is wrong; 429 after too many tries
 */
export async function logInSeller(email: string, password: string): Promise<string> {
  const answer = await callBackend<{ token: string }>("/auth/seller/emailpass", {
    method: "POST",
    body: { email, password },
    forVisitor: true,
  });
  return answer.token;
}

/** Who is logged in. @throws BackendError 401 */
export function readSellerSession(token: string): Promise<SellerSession> {
  return callBackend<SellerSession>("/seller/me", { token });
}

/** This seller's orders in one state, or in all. @throws BackendError 401 */
export async function readSellerOrders(
  token: string,
  page: { status: OrderStatus | null; offset: number; limit: number },
): Promise<SellerOrders> {
  const query = new URLSearchParams({ offset: String(page.offset), limit: String(page.limit) });
  if (page.status !== null) {
    query.set("status", page.status);
  }
  const answer = await callBackend<{
    orders: OrderWire[];
    count: number;
    counts: Record<OrderStatus, number>;
  }>(`/seller/orders?${query.toString()}`, { token });
  return {
    orders: answer.orders.map(toOrder),
    count: answer.count,
    counts: answer.counts,
  };
}

/** One order of this seller. @throws BackendError 404, for another seller's order too */
export async function readSellerOrder(token: string, orderId: string): Promise<Order> {
  const answer = await callBackend<{ order: OrderWire }>(
    `/seller/orders/${encodeURIComponent(orderId)}`,
    { token },
  );
  return toOrder(answer.order);
}

/**
 * Takes an order one step on. Repeating a step that is done is harmless.
 *
 * @throws BackendError 404; 409 `wrong_status` when a step is skipped
 */
export async function advanceSellerOrder(
  token: string,
  orderId: string,
  step: SellerStep,
): Promise<Order> {
  const answer = await callBackend<{ order: OrderWire }>(
    `/seller/orders/${encodeURIComponent(orderId)}/${step}`,
    { method: "POST", body: {}, token },
  );
  return toOrder(answer.order);
}

/** What is to be taken off an order, and how many pieces the seller saw there. */
export interface OrderCutWish {
  /** Made for one tap: the same again is the same cut. */
  requestId: string;
  lineId: string;
  quantity: number;
  shownQuantity: number;
  reason: CutReason;
}

/**
 * Takes pieces off an order before it is handed over. Sending the same wish again is harmless.
 *
 * @throws BackendError 404; 409 `wrong_status` when the order is not as it was seen; `invalid_input`
 */
export async function cutSellerOrder(
  token: string,
  orderId: string,
  wish: OrderCutWish,
): Promise<void> {
  await callBackend(`/seller/orders/${encodeURIComponent(orderId)}/cut`, {
    method: "POST",
    body: {
      request_id: wish.requestId,
      line_id: wish.lineId,
      quantity: wish.quantity,
      shown_quantity: wish.shownQuantity,
      reason: wish.reason,
    },
    token,
  });
}

/**
 * Says that the seller sends nothing until a day. Saying it again is harmless.
 *
 * @throws BackendError 401; 403; `invalid_input` when the day is not one of the next thirty
 */
export async function pauseSending(token: string, pause: SendingPause): Promise<void> {
  await callBackend("/seller/sending-pause", { method: "POST", body: { ...pause }, token });
}

/** Says that the seller sends again. Saying it again is harmless. @throws BackendError 401; 403 */
export async function resumeSending(token: string): Promise<void> {
  await callBackend("/seller/sending-pause", { method: "DELETE", token });
}
