"use server";

import { formText } from "@/lib/forms/form-text";
import { cutOwnLine } from "@/lib/medusa/change-own-order";
import { actOnOrder } from "../act-on-order";
import type { ChangeState } from "../change-state";

/** Takes pieces of a line off an order (form: `order`, `line`, `quantity`, `shown`, `request`, by which it is done once). */
export async function takeOff(previous: ChangeState, form: FormData): Promise<ChangeState> {
  const cut = {
    request: formText(form, "request"),
    line: formText(form, "line"),
    quantity: Number(formText(form, "quantity")),
    shown: Number(formText(form, "shown")),
  };
  return actOnOrder(previous, form, (code, proof) => cutOwnLine(code, cut, proof));
}
