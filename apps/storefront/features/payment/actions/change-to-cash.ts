"use server";

import { redirect, RedirectType } from "next/navigation";
import { BackendError } from "@/lib/medusa/call-backend";
import { payInCash } from "@/lib/medusa/payments";
import { lastBasketId } from "@/features/basket/basket-cookies";

/**
 * Whoever placed the basket on this device pays it in cash on delivery instead. The page that follows says how it
 * stands, whatever the market answered: which seller takes no cash by now, and that this phone number has to pay
 * before where it is so.
 */
export async function changeToCash(): Promise<void> {
  const id = await lastBasketId();
  const failure: unknown =
    id === null
      ? null
      : await payInCash(id).then(
          () => null,
          (error: unknown) => error,
        );
  const noCash = failure instanceof BackendError && failure.code === "cash_refused_before";
  redirect(`/thanh-toan/hoan-tat${noCash ? "?tien-mat=khong" : ""}`, RedirectType.replace);
}
