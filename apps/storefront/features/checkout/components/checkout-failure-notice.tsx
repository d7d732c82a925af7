"use client";

import { useEffect, useRef } from "react";
import type { CheckoutState } from "../checkout-state";
import type { CheckoutTexts } from "../checkout-texts";
import { KeepOrder } from "./keep-order";
import { PhoneCode } from "./phone-code";

interface CheckoutFailureNoticeProps {
  texts: CheckoutTexts["failure"];
  state: CheckoutState;
}

/** Why the order was not placed and what the shopper can do; takes the focus when it appears. */
export function CheckoutFailureNotice({ texts, state }: CheckoutFailureNoticeProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { failure, turn, basket, words } = state;
  useEffect(() => {
    if (turn > 0) {
      (ref.current?.querySelector<HTMLElement>("input:not([type=hidden])") ?? ref.current)?.focus();
    }
  }, [turn]);
  if (failure === null) {
    return null;
  }
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      className="flex flex-col gap-3 rounded-2xl border-2 border-lantern bg-card p-4 outline-offset-2"
    >
      <p className="font-medium">{words.failure}</p>
      {failure.kind === "unreachable" && state.payment === "cash_on_delivery" ? (
        <KeepOrder basket={basket} text={texts.keep} />
      ) : null}
      {failure.kind === "phone_code" && words.code !== null ? (
        <PhoneCode phone={failure.phone} told={failure.told} words={words.code} turn={turn} />
      ) : null}
      {words.lines.length === 0 ? null : (
        <ul className="list-disc pl-5">
          {words.lines.map((line, at) => (
            <li key={at}>{line}</li>
          ))}
        </ul>
      )}
      {words.adjust === "" ? null : (
        <button
          name="intent"
          value="adjust"
          className="min-h-12 rounded-xl border border-bay px-4 py-2 font-semibold text-bay"
        >
          {words.adjust}
        </button>
      )}
    </div>
  );
}
