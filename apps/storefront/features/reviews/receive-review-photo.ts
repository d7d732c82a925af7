import { BackendError } from "@/lib/medusa/call-backend";
import { addReviewPhoto, readOwnReviews } from "@/lib/medusa/own-reviews";
import { photoProblem } from "@/lib/medusa/seller-products";
import { MOST_POSTED_BYTES, type ReceivedProblem } from "@/features/seller-products/receive-photo";
import { orderProof } from "./queries/order-proof";

/**
 * Passes a buyer's photo on to the market. With script the body is the photo, and streams; without it is a
 * form, which is read only for whom the order belongs to.
 *
 * @returns why it was not taken; null when it was
 */
export async function receiveReviewPhoto(
  order: string,
  product: string,
  request: Request,
): Promise<ReceivedProblem | null> {
  const length = Number(request.headers.get("content-length") ?? "NaN");
  if (!(length <= MOST_POSTED_BYTES)) {
    return "heavy";
  }
  const proof = await orderProof();
  try {
    if (!request.headers.get("content-type")?.startsWith("multipart/form-data")) {
      if (request.body === null) {
        return "empty";
      }
      await addReviewPhoto(order, product, request.body, proof);
      return null;
    }
    await readOwnReviews(order, proof);
    const photo = (await request.formData()).get("photo");
    if (!(photo instanceof Blob) || photo.size === 0) {
      return "empty";
    }
    await addReviewPhoto(order, product, photo, proof);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

function problemOf(error: unknown): ReceivedProblem {
  if (!(error instanceof BackendError)) {
    return "lost";
  }
  const busy = error.status === 429 || error.status === 503;
  return photoProblem(error) ?? (busy ? "busy" : "ended");
}
