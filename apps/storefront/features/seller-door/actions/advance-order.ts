"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { BackendError } from "@/lib/medusa/call-backend";
import { advanceSellerOrder } from "@/lib/medusa/seller";
import { postedWithoutScript } from "@/lib/posted-without-script";
import { parseStep } from "../next-step";
import { returnPath } from "@/lib/doors/return-path";
import { sellerToken } from "../seller-cookie";
import { stepRefusal } from "../step-failure";
import type { StepState } from "../step-state";

/**
 * Takes an order one step on (form: `order`, `step`, `tiep`: the page to stay on). A step that is done
 * already stays done, so tapping twice is harmless. Without a log-in it leads to the login page.
 */
export async function advanceOrder(previous: StepState, form: FormData): Promise<StepState> {
  const here = returnPath(form.get("tiep"));
  const login = `/ban-hang/dang-nhap?${new URLSearchParams({ tiep: here }).toString()}`;
  const turn = previous.turn + 1;
  const token = await sellerToken();
  if (token === null) {
    redirect(login);
  }
  const step = parseStep(form.get("step"));
  const order = form.get("order");
  if (step === null || typeof order !== "string") {
    return { turn, done: null, failure: "not_found" };
  }
  const failure = await advanceSellerOrder(token, order, step).then(
    () => null,
    (error: unknown) => error,
  );
  if (failure instanceof BackendError && failure.status === 401) {
    redirect(login);
  }
  refresh();
  if (failure !== null) {
    return { turn, done: null, failure: stepRefusal(failure) };
  }
  if (await postedWithoutScript()) {
    redirect(here);
  }
  return { turn, done: step, failure: null };
}
