"use client";

import { useEffect, useRef } from "react";
import { formatDong } from "@cho-lang/ocop/money";
import type { BasketLine } from "@/lib/medusa/basket";
import { checkout as messages } from "@/messages/vi/checkout";
import type { CheckoutState } from "../checkout-state";
import { failedLines } from "../failed-lines";
import { KeepOrder } from "./keep-order";
import { PhoneCode } from "./phone-code";
import { TakeableLines } from "./takeable-lines";

/** Why the order was not placed and what the shopper can do; takes the focus when it appears. */
export function CheckoutFailureNotice({ state }: { state: CheckoutState }) {
  const ref = useRef<HTMLDivElement>(null);
  const { failure, turn, basket } = state;
  useEffect(() => {
    if (turn > 0) {
      (ref.current?.querySelector<HTMLElement>("input:not([type=hidden])") ?? ref.current)?.focus();
    }
  }, [turn]);
  if (failure === null) {
    return null;
  }
  const stuck = failure.kind === "not_deliverable";
  const lines = stuck || failure.kind === "out_of_stock" ? failedLines(basket) : [];
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      className="flex flex-col gap-3 rounded-2xl border-2 border-lantern bg-card p-4 outline-offset-2"
    >
      <p className="font-medium">{state.said}</p>
      {failure.kind === "unreachable" && state.payment === "cash_on_delivery" ? (
        <KeepOrder basket={basket} />
      ) : null}
      {failure.kind === "phone_code" ? (
        <PhoneCode phone={failure.phone} told={failure.told} turn={turn} />
      ) : null}
      {failure.kind === "much_unpaid" ? (
        <TakeableLines basket={basket} takeable={failure.lines} />
      ) : null}
      {lines.length === 0 ? null : (
        <>
          <ul className="list-disc pl-5">
            {lines.map((line) => (
              <li key={line.variantId}>{lineText(line)}</li>
            ))}
          </ul>
          <button
            name="intent"
            value="adjust"
            className="min-h-12 rounded-xl border border-bay px-4 py-2 font-semibold text-bay"
          >
            {stuck ? messages.failure.leaveOut : messages.failure.adjust}
          </button>
        </>
      )}
    </div>
  );
}

function lineText(line: BasketLine): string {
  switch (line.problem) {
    case "price_changed":
      return messages.failure.linePrice(
        line.title,
        formatDong(line.seenUnitPrice),
        formatDong(line.unitPrice),
      );
    case "not_deliverable":
      return messages.failure.lineStuck(line.title);
    case "not_for_sale":
      return messages.failure.lineGone(line.title);
    default:
      return messages.failure.lineLeft(
        line.title,
        line.problem === "sold_out" ? 0 : line.available,
      );
  }
}
