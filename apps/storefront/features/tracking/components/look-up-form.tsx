"use client";

import { useEffect, useRef } from "react";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { tracking as messages } from "@/messages/vi/tracking";
import { lookUpOrder } from "../actions/look-up-order";
import type { TrackingProblem, TrackingState } from "../tracking-state";

function whenLost(state: TrackingState): TrackingState {
  return { ...state, turn: state.turn + 1, problem: "unreachable" };
}

const INPUT = "min-h-12 w-full rounded-lg border bg-paper px-3 py-2";

interface LookUpFormProps {
  /** Already filled in, e.g. from the address. */
  order: string;
  problem: TrackingProblem | null;
}

/** Order code and phone number; the one message for a wrong pair does not tell which of them is wrong. */
export function LookUpForm({ order, problem: found }: LookUpFormProps) {
  const initial: TrackingState = { turn: 0, order, phone: "", problem: found };
  const { state, formAction, onSubmit, pending } = usePostedForm(lookUpOrder, initial, whenLost);
  const alert = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (state.turn > 0) {
      alert.current?.focus();
    }
  }, [state.turn]);
  const { problem } = state;
  const look = (wrong: boolean) => `${INPUT} ${wrong ? "border-lantern" : "border-field"}`;
  const orderWrong = problem === "order_missing" || problem === "not_found";
  const phoneWrong = problem === "phone_missing" || problem === "not_found";

  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      noValidate
      aria-busy={pending}
      className="flex max-w-md flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      {problem === null ? null : (
        <p
          ref={alert}
          id="tra-cuu-loi"
          role="alert"
          tabIndex={-1}
          className="rounded-lg border border-lantern p-3 font-medium text-lantern"
        >
          {messages.error[problem]}
        </p>
      )}
      <div className="flex flex-col gap-1">
        <label htmlFor="order" className="font-medium">
          {messages.order.label}
        </label>
        <p id="order-goi-y" className="text-sm text-muted">
          {messages.order.hint}
        </p>
        <input
          id="order"
          name="order"
          defaultValue={state.order}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-required
          aria-invalid={orderWrong}
          aria-describedby={orderWrong ? "order-goi-y tra-cuu-loi" : "order-goi-y"}
          className={look(orderWrong)}
        />
      </div>
      <div className="flex flex-col gap-1">
        <label htmlFor="phone" className="font-medium">
          {messages.phone.label}
        </label>
        <input
          id="phone"
          name="phone"
          type="tel"
          inputMode="tel"
          defaultValue={state.phone}
          autoComplete="tel"
          aria-required
          aria-invalid={phoneWrong}
          aria-describedby={phoneWrong ? "tra-cuu-loi" : undefined}
          className={look(phoneWrong)}
        />
      </div>
      <button
        aria-disabled={pending}
        className="min-h-12 rounded-xl bg-bay px-6 py-3 font-semibold text-on-bay hover:bg-bay-strong aria-disabled:opacity-70"
      >
        {pending ? messages.pending : messages.submit}
      </button>
    </form>
  );
}
