import { callBackend } from "./call-backend";
import { proofHeaders, type OrderProof } from "./own-reviews";

function post(
  order: string,
  then: string,
  proof: OrderProof,
  body: Record<string, unknown>,
): Promise<unknown> {
  return callBackend(`/store/orders/${encodeURIComponent(order)}/${then}`, {
    method: "POST",
    body,
    headers: proofHeaders(proof),
    forVisitor: true,
  });
}

/**
 * The buyer cancels an order that is not packed; again it changes nothing.
 *
 * @throws BackendError 404 unless the order is the visitor's; 409 `wrong_status` once it is packed; 429
 */
export async function cancelOwnOrder(order: string, proof: OrderProof): Promise<void> {
  await post(order, "cancel", proof, {});
}

/** Pieces of a line that are not wanted any more, and how many the page showed. */
export interface OwnCut {
  request: string;
  line: string;
  quantity: number;
  shown: number;
}

/** Takes pieces off an order that is not packed. @throws BackendError as `cancelOwnOrder`, and for another number of pieces */
export async function cutOwnLine(order: string, cut: OwnCut, proof: OrderProof): Promise<void> {
  const { request: request_id, line, quantity, shown: shown_quantity } = cut;
  const body = { request_id, quantity, shown_quantity };
  await post(order, `lines/${encodeURIComponent(line)}/cut`, proof, body);
}

/**
 * Has an order that is not packed brought elsewhere.
 *
 * @throws BackendError as `cancelOwnOrder`; 409 `not_deliverable`, and `delivery_costs_more` with `fee_vnd` and `agreed_vnd`
 */
export async function moveOwnOrder(
  order: string,
  place: { request: string; street: string; communeCode: string },
  proof: OrderProof,
): Promise<void> {
  const { request: request_id, street, communeCode: commune_code } = place;
  await post(order, "address", proof, { request_id, street, commune_code });
}
