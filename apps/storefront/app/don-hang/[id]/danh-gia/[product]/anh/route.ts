import { orderProof } from "@/features/reviews/queries/order-proof";
import { answerPhoto, receiveOrderPhoto } from "@/features/reviews/receive-order-photo";
import { ownReviewPath } from "@/features/reviews/review-path";
import { decodeSegment } from "@/lib/decode-segment";
import { addReviewPhoto, readOwnReviews } from "@/lib/medusa/own-reviews";
import { isSameOrigin } from "@/lib/same-origin";

type Context = RouteContext<"/don-hang/[id]/danh-gia/[product]/anh">;

/**
 * `POST /don-hang/<code>/danh-gia/<product>/anh`: takes a photo for a review and leads back to it, or says
 * why not.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request)) {
    return new Response(null, { status: 403 });
  }
  const { id, product } = await params;
  const [order, handle] = [decodeSegment(id), decodeSegment(product)];
  const proof = await orderProof();
  const problem = await receiveOrderPhoto(
    request,
    () => readOwnReviews(order, proof),
    (file) => addReviewPhoto(order, handle, file, proof),
  );
  return answerPhoto(request, ownReviewPath(order, handle), problem);
}
