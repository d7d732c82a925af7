import { orderProof } from "@/features/reviews/queries/order-proof";
import { decodeSegment } from "@/lib/decode-segment";
import { BackendError } from "@/lib/medusa/call-backend";
import { readOwnComplaintPhoto } from "@/lib/medusa/own-complaints";

/** `/don-hang/<code>/khieu-nai/<line>/anh/<id>`: a photo of a complaint, for who opened the order; for nobody else. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/don-hang/[id]/khieu-nai/[line]/anh/[photo]">,
): Promise<Response> {
  const { id, line, photo } = await params;
  const headers = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };
  try {
    const [order, of, name] = [decodeSegment(id), decodeSegment(line), decodeSegment(photo)];
    const webp = await readOwnComplaintPhoto(order, of, name, await orderProof());
    return new Response(webp, { headers: { ...headers, "content-type": "image/webp" } });
  } catch (error) {
    return new Response(null, {
      status: error instanceof BackendError ? error.status : 503,
      headers,
    });
  }
}
