"use server";

import { refresh } from "next/cache";
import { orderProof } from "@/features/reviews/queries/order-proof";
import { fieldText } from "@/lib/forms/field-text";
import { appealComplaint } from "@/lib/medusa/own-complaints";
import { complaintProblem } from "../complaint-problem";
import type { AppealState } from "../complaint-state";

/** Lays a refused complaint before the operator (form: `order`, `line`, `appeal`); twice is once. */
export async function sendAppeal(previous: AppealState, form: FormData): Promise<AppealState> {
  const appeal = fieldText(form, "appeal");
  const turn = previous.turn + 1;
  try {
    const [order, line] = [fieldText(form, "order"), fieldText(form, "line")];
    await appealComplaint(order, line, appeal, await orderProof());
  } catch (error) {
    return { turn, problem: complaintProblem(error), appeal };
  }
  refresh();
  return { turn, problem: null, appeal };
}
