import { callAccount } from "./account";
import type { OrderWire } from "./order-wire";
import { toOrder, type Order } from "./orders";
import type { Removal } from "./reviews";

/** A page of the orders of an account's phone. */
export interface AccountOrders {
  orders: Order[];
  count: number;
  page: number;
  pages: number;
  /** First day in Việt Nam of the orders that are shown, YYYY-MM-DD. */
  since: string;
}

/** A page of an account's orders, the newest first. @throws BackendError 401 */
export async function readAccountOrders(session: string, page: number): Promise<AccountOrders> {
  const answer = await callAccount<Omit<AccountOrders, "orders"> & { orders: OrderWire[] }>(
    session,
    `/orders?page=${String(page)}`,
  );
  return { ...answer, orders: answer.orders.map(toOrder) };
}

interface Reviewed {
  /** Code of the order. */
  order: string;
  product: { handle: string; title: string };
}

/** A product that may be reviewed until an instant (ISO 8601). */
export interface ReviewToWrite extends Reviewed {
  until: string;
}

/** A review that was written. */
export interface WrittenReview extends Reviewed {
  score: number;
  text: string;
  name: string;
  /** YYYY-MM-DD. */
  writtenOn: string;
  /** Until when it may be corrected, ISO 8601; `null` for no longer. */
  until: string | null;
  answer: string | null;
  removed: Removal | null;
}

export interface AccountReviews {
  toWrite: ReviewToWrite[];
  written: WrittenReview[];
}

/** What somebody wrote of what she bought, and what she may write. @throws BackendError 401 */
export async function readAccountReviews(session: string): Promise<AccountReviews> {
  const answer = await callAccount<{
    to_write: ReviewToWrite[];
    written: (Omit<WrittenReview, "writtenOn"> & { written_on: string })[];
  }>(session, "/reviews");
  return {
    toWrite: answer.to_write,
    written: answer.written.map(({ written_on: writtenOn, ...review }) => ({
      ...review,
      writtenOn,
    })),
  };
}

/** A producer whom an account follows. */
export interface FollowedProducer {
  handle: string;
  name: string;
}

/** Whom an account follows, the last one first. @throws BackendError 401 */
export async function readFollowed(session: string): Promise<FollowedProducer[]> {
  const { producers } = await callAccount<{ producers: FollowedProducer[] }>(session, "/producers");
  return producers;
}

/** Follows a producer, or no longer; again changes nothing. @throws BackendError 401, 404 */
export async function setFollowed(
  session: string,
  handle: string,
  followed: boolean,
): Promise<void> {
  await callAccount(session, `/producers/${encodeURIComponent(handle)}`, {
    method: followed ? "POST" : "DELETE",
    ...(followed ? { body: {} } : {}),
  });
}

/** All that the market keeps about somebody, as it is handed out. @throws BackendError 401 */
export function readAccountData(session: string): Promise<Record<string, unknown>> {
  return callAccount(session, "/data", {
    timeoutSeconds: 60,
  });
}
