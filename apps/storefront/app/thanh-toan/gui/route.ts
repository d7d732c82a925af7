import { readOrder } from "@/features/offline/server/read-posted";
import { sendOrder } from "@/features/offline/server/send-order";
import { isSameOrigin } from "@/lib/same-origin";

/**
 * `POST /thanh-toan/gui` (a SentOrder) → a SendAnswer: places an order that was made without a line, once,
 * however often it is posted. 400 for what is no order, 403 for other sites.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) {
    return new Response(null, { status: 403 });
  }
  const order = readOrder(await request.json().catch(() => null));
  return order === null
    ? new Response(null, { status: 400 })
    : Response.json(await sendOrder(order));
}
