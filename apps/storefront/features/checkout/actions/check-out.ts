"use server";

import { redirect, RedirectType } from "next/navigation";
import { readBasket, type Basket } from "@/lib/medusa/basket";
import { placeBasket } from "@/lib/medusa/orders";
import { basketId, lastBasketId, rememberPlaced } from "@/features/basket/basket-cookies";
import { checkValues, type FieldProblems } from "../check-values";
import { checkoutFailure } from "../checkout-failure";
import type { CheckoutFailure, CheckoutState } from "../checkout-state";
import { readCheckoutPost, type CheckoutPost } from "../checkout-values";
import { dialled } from "../dialled";
import { failedLines } from "../failed-lines";
import { quoteKey } from "../quote-key";
import { refusedFields } from "../refused-fields";
import { takeWhatIsLeft } from "../take-what-is-left";
import { understandAddress, type KnownAddress, type Understanding } from "../understand-address";

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
export async function checkOut(previous: CheckoutState, form: FormData): Promise<CheckoutState> {
  const post = readCheckoutPost(form);
  const open = (await basketId()) ?? post.basketId;
  if (post.basketId !== open && post.basketId === (await lastBasketId())) {
    redirect(DONE, RedirectType.replace);
  }
  const understanding = understandAddress(post.values.address, post.communeChoice);
  const quoted = await quote(previous, post, open, understanding);
  if (quoted.failure !== null || quoted.basket.placed) {
    return quoted.basket.placed ? finish(quoted.basket.id) : quoted;
  }
  return mayPlace(quoted, post) ? place(quoted, post) : quoted;
}

/** The page with fees for the address, without placing anything. */
async function quote(
  previous: CheckoutState,
  post: CheckoutPost,
  open: string,
  understanding: Understanding,
): Promise<CheckoutState> {
  const address = understanding.kind === "known" ? understanding.address : null;
  const quiet = post.intent === "quote";
  const state: CheckoutState = {
    turn: previous.turn + (quiet ? 0 : 1),
    values: post.values,
    problems: quiet ? withoutAddress(previous.problems) : problemsOf(post, understanding),
    choices: understanding.kind === "problem" ? [] : understanding.choices,
    address,
    basket: previous.basket,
    failure: null,
  };
  try {
    if (post.intent === "adjust") {
      await takeWhatIsLeft(open);
    }
    const basket = await readBasket(open, address ?? undefined);
    const other = open !== post.basketId;
    return { ...state, basket, failure: other ? { kind: "basket_changed" } : stockFailure(basket) };
  } catch {
    return { ...state, address: null, failure: { kind: "unreachable", placing: false } };
  }
}

function withoutAddress({ address: _settled, ...problems }: FieldProblems): FieldProblems {
  return problems;
}

function stockFailure(basket: Basket): CheckoutFailure | null {
  return !basket.placed && failedLines(basket).length > 0 ? { kind: "out_of_stock" } : null;
}

function problemsOf(post: CheckoutPost, understanding: Understanding): FieldProblems {
  const problems = checkValues(post.values);
  if (problems.address === undefined) {
    if (understanding.kind === "problem") {
      problems.address = understanding.problem;
    } else if (understanding.kind === "choose") {
      problems.address = "address_choose";
    } else if (understanding.address.street.trim() === "") {
      problems.address = "street_missing";
    }
  }
  return problems;
}

/** Only an order whose very total was on the screen is placed. */
function mayPlace(state: CheckoutState, post: CheckoutPost): boolean {
  return (
    post.intent === "continue" &&
    state.address !== null &&
    Object.keys(state.problems).length === 0 &&
    post.seenTotal !== null &&
    post.quotedAddress === quoteKey(state.address)
  );
}

async function place(state: CheckoutState, post: CheckoutPost): Promise<CheckoutState> {
  const seenTotal = post.seenTotal ?? 0;
  const address = state.address;
  if (address === null) {
    return state;
  }
  try {
    await placeBasket(state.basket.id, {
      name: post.values.name.trim(),
      phone: dialled(post.values.phone),
      street: address.street.trim(),
      communeCode: address.communeCode,
      note: post.values.note.trim(),
      expectedTotal: seenTotal,
    });
  } catch (error) {
    const problems = refusedFields(error);
    if (Object.keys(problems).length > 0) {
      return { ...state, problems };
    }
    return afterFailure(state, address, checkoutFailure(error, seenTotal));
  }
  return finish(state.basket.id);
}

/** Shows today's figures beside the reason, as far as they can be had. */
async function afterFailure(
  state: CheckoutState,
  address: KnownAddress,
  failure: CheckoutFailure,
): Promise<CheckoutState> {
  try {
    return { ...state, basket: await readBasket(state.basket.id, address), failure };
  } catch {
    return { ...state, failure };
  }
}

async function finish(basketIdPlaced: string): Promise<never> {
  await rememberPlaced(basketIdPlaced);
  redirect(DONE, RedirectType.replace);
}
