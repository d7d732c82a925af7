"use client";

import { useEffect, useState } from "react";
import type { CodeNews } from "../checkout-state";
import type { CodeWords } from "../code-words";

/** Seconds before another code is offered: most messages have come by then, and each costs the market money. */
const WAIT_SECONDS = 30;

interface PhoneCodeProps {
  /** The number that the code goes to, as it is dialled. */
  phone: string;
  told: CodeNews;
  words: CodeWords;
  /** Grows with every answer, so that the wait begins anew. */
  turn: number;
}

/** Asks for the code that was sent to the buyer's phone, within the checkout's form: everything typed stays. */
export function PhoneCode({ phone, told, words, turn }: PhoneCodeProps) {
  return (
    <>
      <input type="hidden" name="code_phone" value={phone} />
      {words.field === null ? null : (
        <>
          <label htmlFor="code" className="font-medium">
            {words.field.label}
          </label>
          <input
            id="code"
            name="code"
            key={turn}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
            aria-invalid={told === "wrong" || told === "missing"}
            className="min-h-12 w-40 rounded-lg border border-field bg-paper px-3 py-2 text-xl tracking-widest tabular-nums"
          />
          <button
            name="intent"
            value="continue"
            className="min-h-12 rounded-xl bg-bay px-4 py-2 font-semibold text-on-bay hover:bg-bay-strong"
          >
            {words.field.confirm}
          </button>
        </>
      )}
      <SendAgain key={`gui-${String(turn)}`} sent={told === "sent"} words={words} />
      <p className="text-muted">{words.change}</p>
    </>
  );
}

/** Without script the button is there at once; the market counts the codes anyway. */
function SendAgain({ sent, words }: { sent: boolean; words: CodeWords }) {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (!sent) return;
    const until = Date.now() + WAIT_SECONDS * 1000;
    const tick = () => {
      setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    };
    tick();
    const timer = setInterval(tick, 1000);
    return () => {
      clearInterval(timer);
    };
  }, [sent]);
  return (
    <button
      name="intent"
      value="code"
      disabled={left > 0}
      className="min-h-12 rounded-xl border border-bay px-4 py-2 font-semibold text-bay tabular-nums disabled:border-line disabled:text-muted"
    >
      {left > 0 ? words.wait.join(String(left)) : words.send}
    </button>
  );
}
