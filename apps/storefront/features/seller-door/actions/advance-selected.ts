"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { BackendError } from "@/lib/medusa/call-backend";
import { advanceSellerOrder, type SellerStep } from "@/lib/medusa/seller";
import { formText } from "@/lib/forms/form-text";
import { parseStep } from "../next-step";
import { ORDERS_A_PAGE } from "../orders-page-query";
import { requiredToken } from "../queries/required-token";
import { returnPath } from "@/lib/doors/return-path";
import { NOTHING_SELECTED, SELECTION, type SelectionState } from "../selection-state";
import { stepFailure, stepRefusal } from "../step-failure";

/**
 * Takes several orders one step on, one after the other (form: `don` for each, `step`, `tiep`). Each is a
 * step of its own: those before one that fails are done, and doing it all again is harmless. When the
 * market stops answering the rest is not tried.
 */
export async function advanceSelected(
  previous: SelectionState,
  form: FormData,
): Promise<SelectionState> {
  const here = returnPath(form.get("tiep"));
  const token = await requiredToken(here);
  const turn = previous.turn + 1;
  const step = parseStep(form.get("step"));
  const orders = form.getAll(SELECTION.field).filter((id) => typeof id === "string");
  if (step === null || orders.length === 0) {
    return { turn, step, done: 0, left: 0, failure: "nothing" };
  }
  const outcome = await advanceAll(token, orders.slice(0, ORDERS_A_PAGE), step);
  if (outcome.error instanceof BackendError && outcome.error.status === 401) {
    redirect(`/ban-hang/dang-nhap?${new URLSearchParams({ tiep: here }).toString()}`);
  }
  refresh();
  return {
    turn,
    step,
    done: outcome.done,
    left: orders.length - outcome.done,
    failure: outcome.error === null ? null : stepRefusal(outcome.error),
  };
}

/** The same without script: goes back to the page, which tells how many are left to do. */
export async function advanceSelectedAndReturn(form: FormData): Promise<void> {
  const { left } = await advanceSelected(NOTHING_SELECTED, form);
  const here = new URL(returnPath(formText(form, "tiep")), "http://door.invalid");
  if (left > 0) {
    here.searchParams.set("chua", String(left));
  }
  redirect(`${here.pathname}${here.search}`);
}

async function advanceAll(
  token: string,
  orders: string[],
  step: SellerStep,
): Promise<{ done: number; error: unknown }> {
  let done = 0;
  let first: unknown = null;
  for (const order of orders) {
    const error = await advanceSellerOrder(token, order, step).then(
      () => null,
      (reason: unknown) => reason,
    );
    done += error === null ? 1 : 0;
    first ??= error;
    if (error !== null && stepFailure(error) === "unreachable") {
      break;
    }
  }
  return { done, error: first };
}
