"use server";

import { redirect, RedirectType } from "next/navigation";
import { payInCash } from "@/lib/medusa/payments";
import { lastBasketId } from "@/features/basket/basket-cookies";

/**
 * Whoever placed the basket on this device pays it in cash on delivery instead. The page that follows says how it
 * stands, whatever the market answered.
 */
export async function changeToCash(): Promise<void> {
  const id = await lastBasketId();
  if (id !== null) {
    await payInCash(id).catch(() => undefined);
  }
  redirect("/thanh-toan/hoan-tat", RedirectType.replace);
}
