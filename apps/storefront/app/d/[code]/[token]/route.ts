import { rememberTrackingPhone } from "@/features/tracking/tracking-cookie";
import { openOrderLink } from "@/lib/medusa/tracked-orders";

/**
 * `GET /d/<code>/<token>`: the link to an order in a text message. It proves to be her buyer's phone for an hour, like
 * the number typed by hand, and leads to the order's page, where the token stands in no address any more. One that
 * opens nothing leads there as well, and the page asks for the number.
 */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/d/[code]/[token]">,
): Promise<Response> {
  const { code, token } = await params;
  const order = await openOrderLink(code, token).catch(() => null);
  if (order !== null) {
    await rememberTrackingPhone(order.buyer.phone);
  }
  const location = `/don-hang/${encodeURIComponent(code)}`;
  const headers = { location, "cache-control": "no-store", "referrer-policy": "no-referrer" };
  return new Response(null, { status: 303, headers });
}
