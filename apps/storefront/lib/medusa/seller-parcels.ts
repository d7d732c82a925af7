import { callBackend } from "./call-backend";

/** Pieces of an order that leave now, and the number of their parcel as the seller saw it. */
export interface ParcelWish {
  number: number;
  pieces: { lineId: string; quantity: number }[];
}

/** A photo may take a while on a slow line. */
const PHOTO_SECONDS = 120;

/** Where the API has the parcels of an order. */
export function parcelsPath(orderId: string): string {
  return `/seller/orders/${encodeURIComponent(orderId)}/parcels`;
}

/**
 * Hands a part of a confirmed order over. Sending the same wish again is harmless.
 *
 * @throws BackendError 404; 409 `wrong_status` when the order is not as it was seen; `invalid_input`
 */
export async function sendParcel(
  token: string,
  orderId: string,
  { number, pieces }: ParcelWish,
): Promise<void> {
  await callBackend(parcelsPath(orderId), {
    method: "POST",
    body: {
      number,
      pieces: pieces.map(({ lineId: line_id, quantity }) => ({ line_id, quantity })),
    },
    token,
  });
}

/** Says that one parcel of an order arrived. Saying it again is harmless. @throws BackendError 404 */
export async function deliverParcel(token: string, orderId: string, number: number): Promise<void> {
  await callBackend(`${parcelsPath(orderId)}/${String(number)}/deliver`, {
    method: "POST",
    body: {},
    token,
  });
}

/**
 * Sends the photo of a parcel as it was handed over, in the place of an earlier one.
 *
 * @throws BackendError 404; 409 once it has arrived; `invalid_input` for what is no photo; 429; 503
 */
export async function sendParcelPhoto(
  token: string,
  orderId: string,
  number: string,
  file: Blob | ReadableStream<Uint8Array>,
): Promise<void> {
  await callBackend(`${parcelsPath(orderId)}/${encodeURIComponent(number)}/photo`, {
    method: "POST",
    file,
    token,
    timeoutSeconds: PHOTO_SECONDS,
  });
}
