import { lastBasketId } from "@/features/basket/basket-cookies";
import { openPayPage } from "@/lib/medusa/payments";
import { publicUrl } from "@/lib/public-url";

/**
 * `GET /thanh-toan/tra-tien` → the page on which the basket that this device placed last is paid. A link and not a
 * form, because the page is another site's; opened again it is the same one.
 */
export async function GET(): Promise<Response> {
  const id = await lastBasketId();
  const url = id === null ? null : await openPayPage(id).catch(() => null);
  const back = `${publicUrl()}/thanh-toan/hoan-tat${id === null ? "" : "?chua-mo=1"}`;
  return new Response(null, {
    status: 303,
    headers: { location: url ?? back, "cache-control": "no-store" },
  });
}
