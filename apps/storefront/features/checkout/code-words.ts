import { checkout } from "@/messages/vi/checkout";
import { asksForCode } from "./asks-for-code";
import type { CheckoutFailure } from "./checkout-state";

const messages = checkout.phoneCode;

/** What is said where a phone is proven by a code. */
export interface CodeWords {
  /** Of the field and its button; `null` where no code can have come yet. */
  field: { label: string; confirm: string } | null;
  send: string;
  /** Said in place of `send` for so many seconds: what stands before and after their number. */
  wait: [string, string];
  change: string;
}

/** @returns `null` where no code is asked for */
export function codeWords(failure: CheckoutFailure | null): CodeWords | null {
  if (failure?.kind !== "phone_code") {
    return null;
  }
  const { label, confirm, wait, change } = messages;
  const typed = asksForCode(failure);
  return {
    field: typed ? { label, confirm } : null,
    send: typed ? messages.again : messages.send,
    wait,
    change,
  };
}
