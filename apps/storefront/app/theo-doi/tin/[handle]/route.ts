import { producerNews } from "@/features/following/producer-news";
import { sellerList } from "@/lib/medusa/list-queries";
import { searchNow } from "@/lib/medusa/search-now";

const HANDLE = /^[a-z0-9-]{1,200}$/;

/**
 * `GET /theo-doi/tin/<handle>` → `ProducerNews`: what is new of one producer, the same for everybody. It is
 * asked for one producer at a time, so that nothing tells who follows whom. 404 for what is no handle, 503
 * while the backend is down.
 */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/theo-doi/tin/[handle]">,
): Promise<Response> {
  const { handle } = await params;
  if (!HANDLE.test(handle)) {
    return new Response(null, { status: 404 });
  }
  const answer = await searchNow({ ...sellerList(handle), sort: "newest" });
  if (answer.kind !== "found") {
    return new Response(null, { status: 503, headers: { "cache-control": "no-store" } });
  }
  const { products, day } = answer.result;
  return Response.json(producerNews(products, day), {
    headers: { "cache-control": "public, max-age=0, must-revalidate" },
  });
}
