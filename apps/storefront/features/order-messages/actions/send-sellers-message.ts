"use server";

import { refresh } from "next/cache";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { fieldText } from "@/lib/forms/field-text";
import { writeSellersMessage } from "@/lib/medusa/order-messages";
import { messageProblem } from "../message-problem";
import type { MessageState } from "../message-state";
import { sellersMessagesPath } from "../messages-path";

/**
 * One of a seller's people writes to the buyer of an order (form: `order`, `request`, `text`). The same form again
 * changes nothing. Without a log-in it leads to the login page.
 */
export async function sendSellersMessage(
  previous: MessageState,
  form: FormData,
): Promise<MessageState> {
  const turn = previous.turn + 1;
  const [order, text] = [fieldText(form, "order"), fieldText(form, "text")];
  const token = await requiredToken(sellersMessagesPath(order));
  try {
    await writeSellersMessage(token, order, { request: fieldText(form, "request"), text });
  } catch (error) {
    return { turn, problem: messageProblem(error), text };
  }
  refresh();
  return { turn, problem: null, text: "" };
}
