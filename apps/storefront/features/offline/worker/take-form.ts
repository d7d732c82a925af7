import { readCheckoutPost } from "@/features/checkout/checkout-values";
import { newId } from "@/lib/new-id";
import { keepOrder, seenLines } from "../keep-order";
import { POCKET_PATH } from "../pocket-path";
import { readChanges } from "../read-changes";
import type { OrderToSend, Shopping } from "../shopping";
import { changeShopping } from "../shopping-store";
import { askToSend } from "./ask-to-send";
import { sendKept } from "./send-kept";

/** A change of the basket whose page lost the line: it is made on this phone, in whose basket it leads. */
export async function takeChange(event: FetchEvent): Promise<Response> {
  const form = await event.request.formData();
  await changeShopping((kept) => ({
    ...kept,
    changes: [...kept.changes, ...(readChanges(form, kept) ?? [])],
  }));
  await askToSend();
  return Response.redirect("/gio-hang", 303);
}

/**
 * An order whose checkout page lost the line after it had shown the total: it is kept, and sent when there
 * is a line. Whether the market got it already does not matter: it places a basket once.
 */
export async function takeOrder(event: FetchEvent): Promise<Response> {
  const form = await event.request.formData();
  await changeShopping((kept) => keepOrder(kept, orderIn(form, kept)));
  await askToSend();
  event.waitUntil(sendKept());
  return Response.redirect(POCKET_PATH, 303);
}

function orderIn(form: FormData, kept: Shopping): OrderToSend {
  const { basketId, values, communeChoice, seenTotal } = readCheckoutPost(form);
  const known = kept.basket?.basket.id === basketId;
  const from = { basket: known ? kept.basket : null, changes: [] };
  return {
    id: newId(),
    keptAt: new Date().toISOString(),
    from,
    basketId,
    joined: true,
    lines: known ? seenLines(from) : null,
    values,
    communeChoice,
    agreed: seenTotal === null ? null : { total: seenTotal, exact: true },
    asks: null,
  };
}
