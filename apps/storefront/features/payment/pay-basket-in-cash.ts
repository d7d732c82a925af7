import { BackendError } from "@/lib/medusa/call-backend";
import { readBasketOrders } from "@/lib/medusa/placed-baskets";
import { payInCash } from "@/lib/medusa/payments";
import { fieldText } from "@/lib/forms/field-text";
import { accountSession } from "@/features/account/account-cookie";
import { lastBasketId } from "@/features/basket/basket-cookies";
import type { CodeNews } from "@/features/checkout/checkout-state";
import { dialled } from "@/features/checkout/dialled";
import { keptProof } from "@/features/checkout/kept-proof";
import { askForCode, takeCode } from "@/features/checkout/phone-code";

/** What the page that follows is told in its address; without anything it says itself how the payment stands. */
const CODE_PAGE: Record<CodeNews, string> = {
  needed: "",
  sent: "?tien-mat=ma",
  missing: "?tien-mat=ma",
  wrong: "?tien-mat=ma-sai",
  unchecked: "?tien-mat=chua-kiem",
  too_many: "?tien-mat=nhieu-ma",
  unreachable: "?tien-mat=chua-gui",
  no_mobile: "?tien-mat=khong-nhan-tin",
};

/**
 * Whoever placed the basket on this device pays it in cash on delivery instead, with the code that her phone received
 * where one is asked for. Answers the page that follows, which says how it stands, whatever the market answered: which
 * seller takes no cash by now, that this phone number has to pay before, or that a code is on its way to it.
 */
export async function payBasketInCash(form: FormData): Promise<string> {
  const id = await lastBasketId();
  const told = id === null ? "" : await change(id, form);
  return `/thanh-toan/hoan-tat${told}`;
}

async function change(id: string, form: FormData): Promise<string> {
  const code = fieldText(form, "code").trim();
  const wrong = code === "" ? null : await withPhone(id, (phone) => takeCode(phone, code));
  if (wrong !== null) {
    return CODE_PAGE[wrong];
  }
  try {
    await payInCash(id, { proof: await keptProof(), session: await accountSession() });
    return "";
  } catch (error) {
    const refusal = error instanceof BackendError ? error.code : "";
    if (refusal === "phone_code_needed") {
      return CODE_PAGE[(await withPhone(id, askForCode)) ?? "unreachable"];
    }
    return refusal === "cash_refused_before" ? "?tien-mat=khong" : "";
  }
}

/** Does something with the phone that the orders of a basket were placed with. Never throws. */
async function withPhone(
  id: string,
  job: (phone: string) => Promise<CodeNews | null>,
): Promise<CodeNews | null> {
  try {
    const [order] = await readBasketOrders(id);
    return order ? await job(dialled(order.buyer.phone)) : "unreachable";
  } catch {
    return "unreachable";
  }
}
