import { settlePayment } from "@/lib/medusa/payments";
import { publicUrl } from "@/lib/public-url";

/**
 * `GET /thanh-toan/tro-lai/<payment>`: the buyer is back from a card's or wallet's page. The market asks there how
 * the payment stands; what this address says of it counts for nothing. Then the orders' own page.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ reference: string }> },
): Promise<Response> {
  const { reference } = await params;
  await settlePayment(reference).catch(() => undefined);
  return new Response(null, {
    status: 303,
    headers: { location: `${publicUrl()}/thanh-toan/hoan-tat`, "cache-control": "no-store" },
  });
}
