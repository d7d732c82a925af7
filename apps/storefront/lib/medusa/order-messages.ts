import type { MessageSide } from "@cho-lang/seller-rules/order-messages";
import { callBackend } from "./call-backend";
import { proofHeaders, type OrderProof } from "./own-reviews";

/** What buyer or seller wrote about an order. */
export interface OrderMessage {
  id: string;
  side: MessageSide;
  text: string;
  /** ISO 8601. */
  said_at: string;
  /** It holds what may be a phone number or a bank account. */
  holds_number: boolean;
}

export interface Conversation {
  /** The last ones, or those before the one that was asked for; the first one first. */
  messages: OrderMessage[];
  /** By which those before these are asked for; null when there are none. */
  earlier: string | null;
  /** Until when it can be written, ISO 8601; null while the order goes on. */
  until: string | null;
  may_write: boolean;
}

/** An order whose buyer wrote what nobody of its seller's people has read. */
export interface UnreadOrder {
  order_id: string;
  code: string;
  /** Messages. */
  count: number;
}

/** What is written, and the name of the wish to write it: the same again is one. */
export interface MessageWish {
  request: string;
  text: string;
}

/** The board and the order's page show without their notice rather than late. */
const NOTICE_SECONDS = 1;

function ownPath(order: string, then = ""): string {
  return `/store/orders/${encodeURIComponent(order)}/messages${then}`;
}

function sellersPath(order: string): string {
  return `/seller/orders/${encodeURIComponent(order)}/messages`;
}

/** @param before of an earlier page; null for the last one */
function pageQuery(before: string | null): string {
  return before === null ? "" : `?${new URLSearchParams({ before }).toString()}`;
}

function bodyOf({ request, text }: MessageWish) {
  return { request_id: request, text };
}

/** A page of the conversation of the visitor's order, read from then on. @throws BackendError 404 unless it is hers; 429 */
export function readOwnConversation(
  order: string,
  proof: OrderProof,
  before: string | null,
): Promise<Conversation> {
  const path = ownPath(order, pageQuery(before));
  return callBackend(path, { headers: proofHeaders(proof), forVisitor: true });
}

/** Messages of the seller that the visitor has not read. @throws BackendError 404 unless the order is hers; 429 */
export async function countOwnUnread(order: string, proof: OrderProof): Promise<number> {
  const { unread } = await callBackend<{ unread: number }>(ownPath(order, "/unread"), {
    headers: proofHeaders(proof),
    forVisitor: true,
    timeoutSeconds: NOTICE_SECONDS,
  });
  return unread;
}

/** The buyer writes to the seller. @throws BackendError 400; 404; 409 once it is over; 429 */
export async function writeOwnMessage(
  order: string,
  wish: MessageWish,
  proof: OrderProof,
): Promise<void> {
  await callBackend(ownPath(order), {
    method: "POST",
    body: bodyOf(wish),
    headers: proofHeaders(proof),
    forVisitor: true,
  });
}

/** A page of the conversation of one of the seller's orders, read from then on. @throws BackendError 404 for another seller's */
export function readSellersConversation(
  token: string,
  order: string,
  before: string | null,
): Promise<Conversation> {
  return callBackend(`${sellersPath(order)}${pageQuery(before)}`, { token });
}

/** One of the seller's people writes to the buyer. @throws BackendError 400; 404; 409 once it is over; 429 */
export async function writeSellersMessage(
  token: string,
  order: string,
  wish: MessageWish,
): Promise<void> {
  await callBackend(sellersPath(order), { method: "POST", token, body: bodyOf(wish) });
}

/** Orders of the seller with unread messages, the last written first; none when that cannot be read. */
export async function readUnreadOrders(token: string): Promise<UnreadOrder[]> {
  try {
    const answer = await callBackend<{ unread: UnreadOrder[] }>("/seller/messages", {
      token,
      timeoutSeconds: NOTICE_SECONDS,
    });
    return answer.unread;
  } catch {
    return [];
  }
}
