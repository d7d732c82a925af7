"use server";

import { refresh } from "next/cache";
import { redirect, RedirectType } from "next/navigation";
import { readBasket } from "@/lib/medusa/basket";
import { deliveryKey } from "@/lib/medusa/delivery";
import { basketId, lastBasketId, rememberPlaced } from "@/features/basket/basket-cookies";
import { checkoutProblems } from "../checkout-problems";
import type { CheckoutFailure, CheckoutState, CheckoutStep } from "../checkout-state";
import { readCheckoutPost, type CheckoutPost } from "../checkout-values";
import { dialled } from "../dialled";
import { linesFailure } from "../lines-failure";
import { askForCode, takeCode } from "../phone-code";
import { placeCheckout } from "../place-checkout";
import { quoteKey } from "../quote-key";
import { stillWrong } from "../still-wrong";
import { takeWhatIsLeft } from "../take-what-is-left";
import { understandAddress, type Understanding } from "../understand-address";
import { withWords } from "../with-words";

const DONE = "/thanh-toan/hoan-tat";

/**
 * One step of checkout: reads the form, finds the commune, prices the delivery; and once the shopper
 * has seen the total that belongs to this very address, places the orders and goes to the confirmation.
 *
 * Posting it twice gives the same orders: the backend places a basket once, and a basket that this
 * device has placed already leads straight to its confirmation.
 *
 * @returns what the page shows next; every typed value comes back
 */
export async function checkOut(previous: CheckoutStep, form: FormData): Promise<CheckoutState> {
  return withWords(await takeStep(previous, form));
}

async function takeStep(previous: CheckoutStep, form: FormData): Promise<CheckoutStep> {
  const post = readCheckoutPost(form);
  const open = (await basketId()) ?? post.basketId;
  if (post.basketId !== open && post.basketId === (await lastBasketId())) {
    redirect(DONE, RedirectType.replace);
  }
  const understanding = understandAddress(post.values.address, post.communeChoice);
  const untaken = await untakenCode(post);
  const quoted = await quote(previous, post, open, understanding);
  if (quoted.failure !== null || quoted.basket.placed) {
    return quoted.basket.placed ? finish(quoted.basket.id) : quoted;
  }
  if (post.intent === "code" && quoted.problems.phone === undefined) {
    return withCode(quoted);
  }
  if (untaken !== null) {
    return { ...quoted, failure: untaken };
  }
  const { address } = quoted;
  if (address === null || !agreed(quoted, post)) {
    return quoted;
  }
  const total = post.seenTotal ?? 0;
  const refused = await placeCheckout(quoted, address, {
    total,
    termsSeen: post.termsSeen,
    delivery: post.delivery.length === 0 ? null : post.delivery,
  });
  if (refused?.failure?.kind === "terms_changed") {
    // What the buyer typed stays; only what the server drew comes anew.
    refresh();
  }
  if (refused?.failure?.kind === "phone_code") {
    return withCode(refused);
  }
  return refused ?? finish(quoted.basket.id);
}

/** The page that asks for the code, which is on its way to the buyer's phone. */
async function withCode(state: CheckoutStep): Promise<CheckoutStep> {
  const phone = dialled(state.values.phone);
  return { ...state, failure: { kind: "phone_code", phone, told: await askForCode(phone) } };
}

/**
 * Takes the code that was typed, before anything else is looked at: a field that is still wrong costs nobody the code.
 * Only for the number that it was sent to; of who pays otherwise by now than in cash nothing has to be typed.
 *
 * @returns what to tell of a code that proves nothing, else `null`
 */
async function untakenCode(post: CheckoutPost): Promise<CheckoutFailure | null> {
  const phone = dialled(post.values.phone);
  const due = post.payment === "cash_on_delivery" || post.code !== "";
  if (post.intent !== "continue" || !due || post.code === null || post.codePhone !== phone) {
    return null;
  }
  const told = await takeCode(phone, post.code);
  return told && { kind: "phone_code", phone, told };
}

/** The page with fees for the address, without placing anything. */
async function quote(
  previous: CheckoutStep,
  post: CheckoutPost,
  open: string,
  understanding: Understanding,
): Promise<CheckoutStep> {
  const address = understanding.kind === "known" ? understanding.address : null;
  const quiet = post.intent === "quote";
  // A new address does not make the code that was sent for nothing.
  const asked = quiet && previous.failure?.kind === "phone_code" ? previous.failure : null;
  const state: CheckoutStep = {
    turn: previous.turn + (quiet ? 0 : 1),
    values: post.values,
    payment: post.payment,
    problems: quiet
      ? stillWrong(previous, post.values)
      : checkoutProblems(post.values, understanding),
    choices: understanding.kind === "problem" ? [] : understanding.choices,
    address,
    basket: previous.basket,
    failure: null,
  };
  try {
    if (post.intent === "adjust") {
      await takeWhatIsLeft(open, address ?? undefined);
    }
    const basket = await readBasket(open, address ?? undefined, post.delivery);
    const other = open !== post.basketId;
    return {
      ...state,
      basket,
      failure: other ? { kind: "basket_changed" } : (failureOf(basket) ?? asked),
    };
  } catch {
    return { ...state, address: null, failure: { kind: "unreachable", placing: false } };
  }
}

function failureOf(basket: CheckoutStep["basket"]): CheckoutFailure | null {
  return basket.placed ? null : linesFailure(basket);
}

/** Only an order whose very total was on the screen is placed. */
function agreed(state: CheckoutStep, post: CheckoutPost): boolean {
  return (
    post.intent === "continue" &&
    state.address !== null &&
    Object.keys(state.problems).length === 0 &&
    post.seenTotal !== null &&
    post.quotedAddress === quoteKey(state.address) &&
    post.quotedDelivery === deliveryKey(post.delivery)
  );
}

async function finish(basketIdPlaced: string): Promise<never> {
  await rememberPlaced(basketIdPlaced);
  redirect(DONE, RedirectType.replace);
}
