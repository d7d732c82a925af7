import type {
  ComplaintKind,
  ComplaintStatus,
  ComplaintWish,
} from "@cho-lang/seller-rules/complaints";
import { callBackend } from "./call-backend";

/** What a buyer says is wrong with one line of a delivered order. Instants are ISO 8601. */
export interface SellerComplaint {
  id: string;
  order_id: string;
  order_code: string;
  line_id: string;
  /** Product and pack, as bought. */
  title: string;
  label: string;
  /** Pieces complained about. */
  quantity: number;
  /** How much of them is bad, in the unit that the pack names; null where the buyer did not say. */
  bad: { units: number; of: number; unit: string } | null;
  kind: ComplaintKind;
  text: string;
  wish: ComplaintWish;
  status: ComplaintStatus;
  /** Ids; for the buyer, the seller's people and the operator alone. */
  photos: string[];
  buyer_name: string;
  opened_at: string;
  answer_by: string;
  /** Why the seller does not pay back, or what she says of the goods that she sends anew. */
  answer: string | null;
  answered_at: string | null;
  /** What the seller paid back of their price, whole đồng; null where not a part of it. */
  part_vnd: number | null;
  /** When the goods were sent anew. */
  replaced_at: string | null;
  /** Why the buyer does not agree; null also when the seller did not answer in time. */
  appeal: string | null;
  escalated_at: string | null;
  decide_by: string | null;
  decision: string | null;
  /** What the operator had be paid back, whole đồng, where not all that was left. */
  decided_vnd: number | null;
  decided_at: string | null;
  /** What its buyer gets back if it is paid now, whole đồng, with what of it is delivery fee; null once it is decided. */
  pay_back: { amount_vnd: number; delivery_vnd: number } | null;
  /** What part of it can be paid instead, whole đồng, with the share of what is bad; null where none. */
  part: { least_vnd: number; below_vnd: number; proposed_vnd: number | null } | null;
}

export interface SellerComplaints {
  complaints: SellerComplaint[];
  /** Those that match, whatever the page. */
  count: number;
  /** Those that wait for the seller's answer. */
  waiting: number;
}

/** The board shows without its notice rather than late. */
const NOTICE_SECONDS = 1;

function listPath(page: { waiting: boolean; offset: number; limit: number }): string {
  const query = new URLSearchParams({
    waiting: page.waiting ? "1" : "0",
    offset: String(page.offset),
    limit: String(page.limit),
  });
  return `/seller/complaints?${query.toString()}`;
}

function pathOf(id: string): string {
  return `/seller/complaints/${encodeURIComponent(id)}`;
}

/**
 * A page of complaints about this seller's goods: those that wait, the most urgent first; or all, the newest
 * first.
 *
 * @throws BackendError 401; 403
 */
export function readSellerComplaints(
  token: string,
  page: { waiting: boolean; offset: number; limit: number },
): Promise<SellerComplaints> {
  return callBackend<SellerComplaints>(listPath(page), { token });
}

/** How many complaints wait for the seller's answer; null when that is not to be had at once. Never throws. */
export async function countWaitingComplaints(token: string): Promise<number | null> {
  const page = { waiting: true, offset: 0, limit: 1 };
  return callBackend<SellerComplaints>(listPath(page), {
    token,
    timeoutSeconds: NOTICE_SECONDS,
  }).then(
    ({ waiting }) => waiting,
    () => null,
  );
}

/**
 * Pays back all pieces that are complained about; the buyer keeps the goods.
 *
 * @param shown what the seller saw there: pieces, and the sum in whole đồng where there was one
 * @throws BackendError 403; 404; 409 `wrong_status` when it is neither open nor refused, or not as it was seen
 */
export async function payBackComplaint(
  token: string,
  id: string,
  shown: { quantity: number; amount?: number },
): Promise<void> {
  const { quantity, amount: amount_vnd } = shown;
  await callBackend(`${pathOf(id)}/pay-back`, {
    method: "POST",
    body: { quantity, ...(amount_vnd === undefined ? {} : { amount_vnd }) },
    token,
    // A payment by card or wallet is sent back before the answer.
    timeoutSeconds: 45,
  });
}

/**
 * Pays a part of the price of what is complained about back, once; the buyer keeps the goods.
 *
 * @param shown what the seller saw there: pieces, and what all of it comes to in whole đồng
 * @param part whole đồng
 * @throws BackendError `invalid_input` for what is no part of it; 403; 404; 409 `wrong_status` when it is neither open nor
 * refused, another part was paid, or it is not as it was seen
 */
export async function payPartOfComplaint(
  token: string,
  id: string,
  shown: { quantity: number; amount: number },
  part: number,
): Promise<void> {
  await callBackend(`${pathOf(id)}/pay-part`, {
    method: "POST",
    body: { quantity: shown.quantity, amount_vnd: shown.amount, part_vnd: part },
    token,
    // A payment by card or wallet is sent back before the answer.
    timeoutSeconds: 45,
  });
}

/**
 * Sends anew what is complained about, out of the stock.
 *
 * @param shown what the seller saw there: pieces
 * @param answer what she says of it, at most 1,000 letters; null for nothing
 * @throws BackendError `invalid_input`; 403; 404; 409 `out_of_stock`, or `wrong_status` when its buyer does not want
 * that, it is decided, or it is not as it was seen
 */
export async function replaceComplaint(
  token: string,
  id: string,
  shown: { quantity: number },
  answer: string | null,
): Promise<void> {
  const body = { quantity: shown.quantity, answer };
  await callBackend(`${pathOf(id)}/replace`, { method: "POST", body, token });
}

/**
 * Says why the seller does not pay back.
 *
 * @param answer 1 to 1,000 letters
 * @throws BackendError `invalid_input`; 403; 404; 409 `wrong_status` when it is not open
 */
export async function refuseComplaint(token: string, id: string, answer: string): Promise<void> {
  await callBackend(`${pathOf(id)}/refuse`, { method: "POST", body: { answer }, token });
}
