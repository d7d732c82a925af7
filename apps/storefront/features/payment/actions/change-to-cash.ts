"use server";

import { redirect, RedirectType } from "next/navigation";
import { payBasketInCash } from "../pay-basket-in-cash";

/** Changes the basket that this device placed to cash, and shows how it stands then. */
export async function changeToCash(form: FormData): Promise<void> {
  redirect(await payBasketInCash(form), RedirectType.replace);
}
