"use server";

import { refresh } from "next/cache";
import { orderProof } from "@/features/reviews/queries/order-proof";
import { fieldText } from "@/lib/forms/field-text";
import { writeOwnMessage } from "@/lib/medusa/order-messages";
import { messageProblem } from "../message-problem";
import type { MessageState } from "../message-state";

/** The buyer writes to the seller of an order (form: `order`, `request`, `text`). The same form again changes nothing. */
export async function sendOwnMessage(
  previous: MessageState,
  form: FormData,
): Promise<MessageState> {
  const turn = previous.turn + 1;
  const text = fieldText(form, "text");
  const wish = { request: fieldText(form, "request"), text };
  try {
    await writeOwnMessage(fieldText(form, "order"), wish, await orderProof());
  } catch (error) {
    return { turn, problem: messageProblem(error), text };
  }
  refresh();
  return { turn, problem: null, text: "" };
}
