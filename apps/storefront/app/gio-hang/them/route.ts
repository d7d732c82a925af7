import { rememberBasket, basketId } from "@/features/basket/basket-cookies";
import { basketFailure, type BasketFailure } from "@/features/basket/basket-failure";
import { parseQuantity } from "@/features/basket/parse-quantity";
import { putIntoBasket } from "@/features/basket/put-into-basket";
import { failureText } from "@/features/basket/failure-text";
import { noticePath } from "@/features/basket/read-notice";
import { addRequestId } from "@/features/basket/request-id";
import { readSeenPack } from "@/features/basket/seen-pack";
import { fieldText } from "@/lib/forms/field-text";
import { isSameOrigin } from "@/lib/same-origin";
import { basketFailures } from "@/messages/vi/basket-failures";

type Outcome = { count: number } | { failure: BasketFailure };

/**
 * `POST /gio-hang/them` (form: `variant_id`, `quantity`, `request_id`, `seen`): puts something into the
 * basket. `seen` is what the page showed: where today's price is another one, the basket will say so.
 *
 * A route of its own and no server action, because product pages are static and may be older than the
 * running build, whose action ids they would not know. Script asks for JSON and gets `{ count }` or
 * `{ failure, said }`; a plain form is sent on to the basket. Posts of other sites are refused with 403.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) {
    return Response.json(told({ failure: { kind: "foreign" } }), { status: 403 });
  }
  const outcome = await add(request);
  if ((request.headers.get("accept") ?? "").includes("application/json")) {
    return Response.json(told(outcome), { headers: { "cache-control": "no-store" } });
  }
  const location = "failure" in outcome ? noticePath(outcome.failure) : "/gio-hang";
  return new Response(null, { status: 303, headers: { location } });
}

/** An outcome as script is told of it: a failure with the words for it, which its page does not load. */
function told(outcome: Outcome): Outcome & { said?: string } {
  if (!("failure" in outcome)) {
    return outcome;
  }
  const { failure } = outcome;
  const said = failure.kind === "quantity" ? basketFailures.quantityOnAdd : failureText(failure);
  return { failure, said };
}

async function add(request: Request): Promise<Outcome> {
  const form = await request.formData().catch(() => new FormData());
  const variantId = form.get("variant_id");
  const quantity = parseQuantity(form.get("quantity"));
  if (quantity === null) {
    return { failure: { kind: "quantity" } };
  }
  if (typeof variantId !== "string" || variantId === "") {
    return { failure: { kind: "not_for_sale" } };
  }
  const id = await basketId();
  const requestId = addRequestId(form.get("request_id"), {
    basketId: id,
    variantId,
    quantity,
    now: Date.now(),
  });
  try {
    const seenUnitPrice = readSeenPack(fieldText(form, "seen"), variantId)?.unitPrice ?? null;
    const basket = await putIntoBasket(id, { variantId, quantity, requestId, seenUnitPrice });
    await rememberBasket(basket);
    return { count: basket.itemCount };
  } catch (error) {
    return { failure: basketFailure(error) };
  }
}
