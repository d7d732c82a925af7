"use server";

import { refresh } from "next/cache";
import { orderProof } from "@/features/reviews/queries/order-proof";
import { fieldText } from "@/lib/forms/field-text";
import { receiveOrder } from "@/lib/medusa/receive-order";
import { arrivalProblem } from "../arrival-problem";
import type { ArrivalState } from "../arrival-state";

/** Says that an order has come (form: `order`); twice is once. */
export async function receive(previous: ArrivalState, form: FormData): Promise<ArrivalState> {
  const turn = previous.turn + 1;
  try {
    await receiveOrder(fieldText(form, "order"), await orderProof());
  } catch (error) {
    return { turn, problem: arrivalProblem(error) };
  }
  refresh();
  return { turn, problem: null };
}
