import { currentBasket } from "@/features/basket/queries/current-basket";
import { keepableBasket } from "@/features/offline/server/keepable-basket";

/** `GET /gio-hang/luu` → `{ kept }`: the visitor's open basket for the phone to keep, or `null`; 503 when it can't be had. */
export async function GET(): Promise<Response> {
  const current = await currentBasket();
  const headers = { "cache-control": "private, no-store" };
  if (current.kind === "unreachable") {
    return new Response(null, { status: 503, headers });
  }
  const kept = current.kind === "open" ? await keepableBasket(current.basket) : null;
  return Response.json({ kept }, { headers });
}
