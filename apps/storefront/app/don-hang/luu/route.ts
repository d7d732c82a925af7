import { ownOrders } from "@/features/offline/server/own-orders";
import { BackendUnreachable } from "@/lib/medusa/call-backend";
import { isSameOrigin } from "@/lib/same-origin";

const MOST_BASKETS = 20;

/**
 * `POST /don-hang/luu` `{ baskets: string[], code: string }` → `{ orders: KeptOrder[] }`: the orders of this
 * phone as they stand now, without anything about the person. 503 when they can't be had.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) {
    return new Response(null, { status: 403 });
  }
  const body = (await request.json().catch(() => null)) as unknown;
  const { baskets, code } = Object(body) as { baskets?: unknown; code?: unknown };
  const named = (Array.isArray(baskets) ? baskets : []).filter((id) => typeof id === "string");
  try {
    const orders = await ownOrders(
      named.slice(0, MOST_BASKETS),
      typeof code === "string" ? code : "",
    );
    return Response.json({ orders });
  } catch (error) {
    if (error instanceof BackendUnreachable) {
      return new Response(null, { status: 503 });
    }
    throw error;
  }
}
