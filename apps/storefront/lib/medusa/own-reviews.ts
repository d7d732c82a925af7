import { accountHeaders } from "./account";
import { callBackend } from "./call-backend";
import type { Removal } from "./reviews";

/** What shows that an order is this visitor's. */
export interface OrderProof {
  /** The phone number that opened it. */
  phone: string | null;
  /** The basket that it was. */
  basket: string | null;
  /** The account that this device is logged in to. */
  session: string | null;
}

/** What a buyer wrote, or may write, of one product of an order. */
export interface OwnReview {
  product: { handle: string; title: string };
  may: "write" | "correct" | null;
  /** ISO 8601; null when nothing may be done. */
  until: string | null;
  review: {
    score: number;
    text: string;
    name: string;
    photos: string[];
    answer: string | null;
    removed: Removal | null;
  } | null;
}

export interface OwnReviews {
  /** What the buyer is called unless she says otherwise. */
  initials: string;
  reviews: OwnReview[];
}

export interface Wording {
  score: number;
  text: string;
  name: string;
}

const PHOTO_SECONDS = 120;

/** Names and values that tell the backend what a visitor can show of an order. */
export function proofHeaders({ phone, basket, session }: OrderProof): Record<string, string> {
  return {
    ...(phone === null ? {} : { "x-order-phone": phone }),
    ...(basket === null ? {} : { "x-order-basket": basket }),
    ...accountHeaders(session),
  };
}

function pathOf(order: string, product?: string): string {
  const path = `/store/orders/${encodeURIComponent(order)}/reviews`;
  return product === undefined ? path : `${path}/${encodeURIComponent(product)}`;
}

/** @throws BackendError 404 unless the order is the visitor's; 429 */
export function readOwnReviews(order: string, proof: OrderProof): Promise<OwnReviews> {
  return callBackend(pathOf(order), { headers: proofHeaders(proof), forVisitor: true });
}

/**
 * Writes what the buyer says of a product, or corrects it; the same again changes nothing.
 *
 * @throws BackendError 400 with `details.fields`; 404; 409 `wrong_status` outside the time for it; 429
 */
export async function writeOwnReview(
  order: string,
  product: string,
  wording: Wording,
  proof: OrderProof,
): Promise<void> {
  await callBackend(pathOf(order, product), {
    method: "POST",
    body: { ...wording },
    headers: proofHeaders(proof),
    forVisitor: true,
  });
}

/** Puts a photo on a review; the same again is one. @throws BackendError 400; `photoProblem` tells why */
export async function addReviewPhoto(
  order: string,
  product: string,
  file: Blob | ReadableStream<Uint8Array>,
  proof: OrderProof,
): Promise<void> {
  await callBackend(`${pathOf(order, product)}/photos`, {
    method: "POST",
    file,
    headers: proofHeaders(proof),
    forVisitor: true,
    timeoutSeconds: PHOTO_SECONDS,
  });
}

/** Takes a photo off a review. @throws BackendError 404, 409 */
export async function takeReviewPhoto(
  order: string,
  product: string,
  name: string,
  proof: OrderProof,
): Promise<void> {
  await callBackend(`${pathOf(order, product)}/photos/${encodeURIComponent(name)}`, {
    method: "DELETE",
    headers: proofHeaders(proof),
    forVisitor: true,
  });
}
