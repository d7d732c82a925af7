"use server";

import { redirect } from "next/navigation";
import { acceptPrices, readBasket, removeLine, setLine, type Basket } from "@/lib/medusa/basket";
import { postedWithoutScript } from "@/lib/posted-without-script";
import { basketFailure } from "../basket-failure";
import { basketId, forgetBasket, rememberBasket } from "../basket-cookies";
import type { BasketState } from "../basket-state";
import { readLineIntent } from "../line-intent";

/**
 * Every change that the basket page can ask for: one line's form, "accept the new prices", "clear".
 * Without script a change that worked ends in a redirect, so that reloading the page repeats nothing.
 *
 * @returns what the page says next; what was typed comes back when it was refused
 */
export async function changeBasket(previous: BasketState, form: FormData): Promise<BasketState> {
  const turn = previous.turn + 1;
  const id = await basketId();
  if (id === null) {
    return { turn, failure: { kind: "gone" }, variantId: null, typed: null };
  }
  const line = readLineIntent(form);
  if (form.get("scope") === null && line.kind === "refused") {
    return { turn, failure: { kind: "quantity" }, variantId: line.variantId, typed: line.typed };
  }
  try {
    await rememberBasket(await carryOut(id, form));
  } catch (error) {
    const failure = basketFailure(error);
    if (failure.kind === "gone" || failure.kind === "placed") {
      await forgetBasket();
    }
    const typed = line.kind === "set" ? String(line.quantity) : null;
    return { turn, failure, variantId: line.variantId === "" ? null : line.variantId, typed };
  }
  if (await postedWithoutScript()) {
    redirect("/gio-hang");
  }
  return { turn, failure: null, variantId: null, typed: null };
}

async function carryOut(id: string, form: FormData): Promise<Basket> {
  if (form.get("scope") === "prices") {
    return acceptPrices(id);
  }
  if (form.get("scope") === "all") {
    return clear(id);
  }
  const line = readLineIntent(form);
  return line.kind === "set"
    ? setLine(id, line.variantId, line.quantity)
    : removeLine(id, line.variantId);
}

async function clear(id: string): Promise<Basket> {
  let basket = await readBasket(id);
  for (const line of basket.groups.flatMap((group) => group.lines)) {
    basket = await removeLine(id, line.variantId);
  }
  return basket;
}
