import { receiveReviewPhoto } from "@/features/reviews/receive-review-photo";
import { ownReviewPath } from "@/features/reviews/review-path";
import { decodeSegment } from "@/lib/decode-segment";
import { isSameOrigin } from "@/lib/same-origin";

type Context = RouteContext<"/don-hang/[id]/danh-gia/[product]/anh">;

/**
 * `POST /don-hang/<code>/danh-gia/<product>/anh`: takes a photo for a review and leads back to it, or says
 * why not. Script asks for JSON: `{ location }` or `{ problem }`; a plain form is led there.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request)) {
    return new Response(null, { status: 403 });
  }
  const { id, product } = await params;
  const [order, handle] = [decodeSegment(id), decodeSegment(product)];
  const here = ownReviewPath(order, handle);
  const problem = await receiveReviewPhoto(order, handle, request);
  if (request.headers.get("accept")?.includes("application/json")) {
    const headers = { "cache-control": "no-store" };
    return problem === null
      ? Response.json({ location: here }, { headers })
      : Response.json({ problem }, { status: 400, headers });
  }
  const location = problem === null ? here : `${here}?loi=${problem}`;
  return new Response(null, { status: 303, headers: { location } });
}
