import { keepOrder } from "../keep-order";
import { orderInForm } from "../order-in-form";
import { POCKET_PATH } from "../pocket-path";
import { readChanges } from "../read-changes";
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
  const order = orderInForm(await event.request.formData());
  await changeShopping((kept) => keepOrder(kept, order));
  await askToSend();
  event.waitUntil(sendKept());
  return Response.redirect(POCKET_PATH, 303);
}
