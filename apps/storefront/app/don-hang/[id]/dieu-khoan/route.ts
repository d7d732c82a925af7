import { orderProof } from "@/features/reviews/queries/order-proof";
import { decodeSegment } from "@/lib/decode-segment";
import { BackendError } from "@/lib/medusa/call-backend";
import { readOrderTerms } from "@/lib/medusa/sale-terms";

/** What may stand in the name of a file: an order's code or id. */
const NAMEABLE = /^\w{1,64}$/;

/**
 * `/don-hang/<code>/dieu-khoan`: the terms that were agreed to with an order, as a text to keep, for who opened the
 * order with its phone number or has just placed it; for nobody else there are any.
 */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/don-hang/[id]/dieu-khoan">,
): Promise<Response> {
  const id = decodeSegment((await params).id);
  const headers = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };
  try {
    const text = await readOrderTerms(id, await orderProof());
    const name = NAMEABLE.test(id) ? `dieu-khoan-${id}.txt` : "dieu-khoan.txt";
    return new Response(text, {
      headers: {
        ...headers,
        "content-type": "text/plain; charset=utf-8",
        "content-disposition": `attachment; filename="${name}"`,
      },
    });
  } catch (error) {
    return new Response(null, {
      status: error instanceof BackendError ? error.status : 503,
      headers,
    });
  }
}
