"use server";

import { understandAddress } from "@/features/checkout/understand-address";
import { formText } from "@/lib/forms/form-text";
import { moveOwnOrder } from "@/lib/medusa/change-own-order";
import { actOnOrder } from "../act-on-order";
import { failed, type ChangeState } from "../change-state";

/**
 * Has an order brought to another address (form: `order`, `address` as one line, `request`). An old name that leads to
 * several communes asks for today's.
 */
export async function bringElsewhere(previous: ChangeState, form: FormData): Promise<ChangeState> {
  const request = formText(form, "request");
  const line = formText(form, "address");
  const found = understandAddress(line, null);
  if (found.kind !== "known" || found.address.street === "") {
    return failed(previous, "address", { request, address: line });
  }
  const { street, communeCode } = found.address;
  return actOnOrder(previous, form, (code, proof) =>
    moveOwnOrder(code, { request, street, communeCode }, proof),
  );
}
