import { orderProof } from "@/features/reviews/queries/order-proof";
import { decodeSegment } from "@/lib/decode-segment";
import { BackendError } from "@/lib/medusa/call-backend";
import { readOwnParcelPhoto } from "@/lib/medusa/own-parcels";

/**
 * `/don-hang/<code>/kien/<number>/anh`: the photo of a parcel as it was handed over, for who opened the order
 * with its phone number or has just placed it; for nobody else there is one.
 */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/don-hang/[id]/kien/[number]/anh">,
): Promise<Response> {
  const { id, number } = await params;
  const headers = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };
  try {
    const proof = await orderProof();
    const webp = await readOwnParcelPhoto(decodeSegment(id), decodeSegment(number), proof);
    return new Response(webp, { headers: { ...headers, "content-type": "image/webp" } });
  } catch (error) {
    return new Response(null, {
      status: error instanceof BackendError ? error.status : 503,
      headers,
    });
  }
}
