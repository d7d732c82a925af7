"use server";

import { refresh } from "next/cache";
import { orderProof } from "@/features/reviews/queries/order-proof";
import { fieldText } from "@/lib/forms/field-text";
import { writeComplaint } from "@/lib/medusa/own-complaints";
import { complaintProblem } from "../complaint-problem";
import type { ComplaintState } from "../complaint-state";

/**
 * Complains about a line of an order or corrects that (form: `order`, `line`, `kind`, `quantity`,
 * `bad`, `wish`, `text`). The same
 * form again changes nothing.
 */
export async function sendComplaint(
  previous: ComplaintState,
  form: FormData,
): Promise<ComplaintState> {
  const typed = {
    kind: fieldText(form, "kind"),
    quantity: fieldText(form, "quantity"),
    bad: fieldText(form, "bad"),
    wish: fieldText(form, "wish"),
    text: fieldText(form, "text"),
  };
  const turn = previous.turn + 1;
  if (typed.kind === "") {
    return { turn, done: false, problem: "kind", typed };
  }
  const { bad, ...said } = typed;
  const bad_units = bad.trim() === "" ? null : Number(bad);
  const words = { ...said, quantity: Number(typed.quantity), bad_units };
  try {
    await writeComplaint(
      fieldText(form, "order"),
      fieldText(form, "line"),
      words,
      await orderProof(),
    );
  } catch (error) {
    return { turn, done: false, problem: complaintProblem(error), typed };
  }
  refresh();
  return { turn, done: true, problem: null, typed };
}
