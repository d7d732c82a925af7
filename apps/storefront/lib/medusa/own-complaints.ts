import type { LineComplaintKind } from "@cho-lang/seller-rules/complaints";
import { callBackend } from "./call-backend";
import { proofHeaders, type OrderProof } from "./own-reviews";
import type { SellerComplaint } from "./seller-complaints";

/** A line of an order with what its buyer says of it, and may do about it now. */
export interface OwnComplaint {
  /** It is about all of the order, not a line: that nothing has come. */
  whole: boolean;
  line: { id: string; title: string; label: string };
  /** Pieces that have not been paid back. */
  left: number;
  complaint: Omit<SellerComplaint, "buyer_name" | "pay_back" | "part"> | null;
  may: { write: boolean; withdraw: boolean; appeal: boolean };
}

export interface OwnComplaints {
  /** Line by line; at last of the whole order, by the order's id, when there is or may be one. */
  complaints: OwnComplaint[];
  /** Until when each kind is taken of a line, ISO 8601; null before the order has arrived. */
  until: Record<LineComplaintKind, string> | null;
  /** When it can be said of the whole order that nothing has come, ISO 8601; null when not at all. */
  not_arrived: { from: string; until: string | null } | null;
}

export interface ComplaintWords {
  kind: string;
  quantity: number;
  /** How much is bad, in the unit that the pack names; null where she does not say. */
  bad_units: number | null;
  text: string;
  wish: string;
}

const PHOTO_SECONDS = 120;

function pathOf(order: string, line?: string, then = ""): string {
  const path = `/store/orders/${encodeURIComponent(order)}/complaints`;
  return line === undefined ? path : `${path}/${encodeURIComponent(line)}${then}`;
}

/** @throws BackendError 404 unless the order is the visitor's; 429 */
export function readOwnComplaints(order: string, proof: OrderProof): Promise<OwnComplaints> {
  return callBackend(pathOf(order), { headers: proofHeaders(proof), forVisitor: true });
}

async function post(path: string, body: object, proof: OrderProof): Promise<void> {
  await callBackend(path, {
    method: "POST",
    body: { ...body },
    headers: proofHeaders(proof),
    forVisitor: true,
  });
}

/**
 * Complains about a line, or corrects that; the same again changes nothing.
 *
 * @throws BackendError 400 with `details.fields`; 404; 409 `wrong_status` too late or once it is answered; 429
 */
export async function writeComplaint(
  order: string,
  line: string,
  words: ComplaintWords,
  proof: OrderProof,
): Promise<void> {
  await post(pathOf(order, line), words, proof);
}

/** Takes a complaint back. @throws BackendError 404; 409 once it is decided */
export async function withdrawComplaint(
  order: string,
  line: string,
  proof: OrderProof,
): Promise<void> {
  await post(pathOf(order, line, "/withdraw"), {}, proof);
}

/** Lays a refused complaint before the operator. @throws BackendError 400; 404; 409 too late */
export async function appealComplaint(
  order: string,
  line: string,
  appeal: string,
  proof: OrderProof,
): Promise<void> {
  await post(pathOf(order, line, "/appeal"), { appeal }, proof);
}

/** Puts a photo to a complaint; the same again is one. @throws BackendError 400; `photoProblem` tells why */
export async function addComplaintPhoto(
  order: string,
  line: string,
  file: Blob | ReadableStream<Uint8Array>,
  proof: OrderProof,
): Promise<void> {
  await callBackend(pathOf(order, line, "/photos"), {
    method: "POST",
    file,
    headers: proofHeaders(proof),
    forVisitor: true,
    timeoutSeconds: PHOTO_SECONDS,
  });
}

/** Takes a photo off a complaint. @throws BackendError 404, 409 */
export async function takeComplaintPhoto(
  order: string,
  line: string,
  photo: string,
  proof: OrderProof,
): Promise<void> {
  await callBackend(pathOf(order, line, `/photos/${encodeURIComponent(photo)}`), {
    method: "DELETE",
    headers: proofHeaders(proof),
    forVisitor: true,
  });
}

/** A photo of the visitor's complaint, as WebP. @throws BackendError 404 */
export async function readOwnComplaintPhoto(
  order: string,
  line: string,
  photo: string,
  proof: OrderProof,
): Promise<Uint8Array<ArrayBuffer>> {
  const { photo: found } = await callBackend<{ photo: { webp: string } }>(
    pathOf(order, line, `/photos/${encodeURIComponent(photo)}`),
    { headers: proofHeaders(proof), forVisitor: true },
  );
  return new Uint8Array(Buffer.from(found.webp, "base64"));
}
