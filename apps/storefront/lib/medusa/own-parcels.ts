import { callBackend } from "./call-backend";
import { proofHeaders, type OrderProof } from "./own-reviews";

/**
 * The photo of a parcel as it was handed over, as WebP, for the order's buyer.
 *
 * @throws BackendError 404 unless the order is the visitor's and there is one; 429
 */
export async function readOwnParcelPhoto(
  order: string,
  number: string,
  proof: OrderProof,
): Promise<Uint8Array<ArrayBuffer>> {
  const { photo } = await callBackend<{ photo: { webp: string } }>(
    `/store/orders/${encodeURIComponent(order)}/parcels/${encodeURIComponent(number)}/photo`,
    { headers: proofHeaders(proof), forVisitor: true },
  );
  return new Uint8Array(Buffer.from(photo.webp, "base64"));
}
