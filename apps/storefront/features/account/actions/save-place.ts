"use server";

import { redirect } from "next/navigation";
import { understandAddress } from "@/features/checkout/understand-address";
import { formText } from "@/lib/forms/form-text";
import { saveAddress } from "@/lib/medusa/account";
import { failed, type AccountState } from "../account-state";
import { actOnAccount } from "../act-on-account";

const PAGE = "/tai-khoan/dia-chi";

/**
 * Keeps an address (form: `name`, `address` as one line, `first`; `id` of one that is changed) and goes back to the
 * list. An old name that leads to several communes asks for today's.
 */
export async function savePlace(previous: AccountState, form: FormData): Promise<AccountState> {
  const typed = { name: formText(form, "name"), address: formText(form, "address") };
  if (typed.name.length < 2) {
    return failed(previous, "name", typed);
  }
  const found = understandAddress(typed.address, null);
  if (found.kind !== "known" || found.address.street === "") {
    return failed(previous, "address", typed);
  }
  const { street, communeCode } = found.address;
  const place = { name: typed.name, street, communeCode, first: formText(form, "first") === "1" };
  const state = await actOnAccount(previous, PAGE, (session) =>
    saveAddress(session, formText(form, "id") || null, place),
  );
  return state.problem === null ? redirect(PAGE) : { ...state, typed };
}
