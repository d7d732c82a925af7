import { payBasketInCash } from "@/features/payment/pay-basket-in-cash";
import { publicUrl } from "@/lib/public-url";
import { isSameOrigin } from "@/lib/same-origin";

/**
 * `POST /thanh-toan/tien-mat`: the basket that this device placed is paid in cash instead; then the orders' own page.
 * From the page with a card's fields, which is left whole: what was loaded there from Stripe stays behind. 403 for other
 * sites.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) {
    return new Response(null, { status: 403 });
  }
  const form = await request.formData().catch(() => new FormData());
  return new Response(null, {
    status: 303,
    headers: {
      location: `${publicUrl()}${await payBasketInCash(form)}`,
      "cache-control": "no-store",
    },
  });
}
