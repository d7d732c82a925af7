"use client";

import { useEffect, useRef } from "react";
import type { BasketLine } from "@/lib/medusa/basket";
import { basketPage as messages } from "@/messages/vi/basket-page";
import { LARGEST_QUANTITY } from "../parse-quantity";
import { useBasketForms } from "./basket-forms";
import { failureText } from "../failure-text";

const SETTLE_MILLISECONDS = 400;

/**
 * Quantity and removal of one line: a plain form. With script the steps change the field at once and
 * post when the tapping stops, and leaving the field posts what was typed.
 */
export function LineForm({ line }: { line: BasketLine }) {
  const { state, formAction, onSubmit, pending } = useBasketForms();
  const failed = state.variantId === line.variantId ? state : null;
  const { formRef, fieldRef, setRef, settle, step } = useQuantityField(line, failed?.typed ?? null);
  const errorId = `loi-${line.variantId}`;

  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      ref={formRef}
      className="flex flex-wrap items-center gap-2"
      aria-busy={pending}
    >
      <input type="hidden" name="variant_id" value={line.variantId} />
      <input type="hidden" name="left" value={line.available} />
      <div className="flex items-center rounded-lg border border-line bg-card focus-within:outline-2 focus-within:outline-bay">
        {/* First in the form, so that Enter in the field means "set" and not a step. */}
        <button name="intent" value="set" className="sr-only" tabIndex={-1} ref={setRef}>
          {messages.line.update}
        </button>
        <StepButton kind="fewer" line={line} onStep={step} />
        <input
          ref={fieldRef}
          name="quantity"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={failed?.typed ?? line.quantity}
          onBlur={settle}
          aria-label={messages.line.quantityOf(line.title)}
          aria-invalid={failed?.failure !== undefined && failed.failure !== null}
          aria-describedby={failed === null ? undefined : errorId}
          className="h-11 w-12 bg-transparent text-center tabular-nums outline-none"
        />
        <StepButton kind="more" line={line} onStep={step} />
      </div>
      <noscript>
        <button name="intent" value="set" className="h-11 rounded-lg border border-line px-3">
          {messages.line.update}
        </button>
      </noscript>
      <button
        name="intent"
        value="remove"
        aria-label={messages.line.removeOf(line.title)}
        className="h-11 rounded-lg px-3 text-muted underline underline-offset-4 hover:text-ink"
      >
        {messages.line.remove}
      </button>
      {line.problem === "too_few" && line.available > 0 ? (
        <button
          name="intent"
          value="take"
          className="h-11 rounded-lg border border-bay px-3 font-semibold text-bay"
        >
          {messages.problem.takeAvailable(line.available)}
        </button>
      ) : null}
      {failed === null || failed.failure === null ? null : (
        <p id={errorId} role="alert" className="basis-full text-lantern">
          {failureText(failed.failure)}
        </p>
      )}
    </form>
  );
}

interface StepButtonProps {
  kind: "fewer" | "more";
  line: BasketLine;
  onStep: (by: number) => boolean;
}

function StepButton({ kind, line, onStep }: StepButtonProps) {
  return (
    <button
      name="intent"
      value={kind}
      aria-label={messages.line[kind](line.title)}
      onClick={(event) => {
        if (onStep(kind === "more" ? 1 : -1)) {
          event.preventDefault();
        }
      }}
      className="size-11 text-xl leading-none text-bay"
    >
      {kind === "more" ? "+" : "−"}
    </button>
  );
}

/** Keeps the field in step with the server and gathers quick taps into one post. */
function useQuantityField(line: BasketLine, typed: string | null) {
  const formRef = useRef<HTMLFormElement>(null);
  const fieldRef = useRef<HTMLInputElement>(null);
  const setRef = useRef<HTMLButtonElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (fieldRef.current !== null && timer.current === undefined) {
      fieldRef.current.value = typed ?? String(line.quantity);
    }
  }, [line.quantity, typed]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  const settle = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (fieldRef.current !== null && fieldRef.current.value !== String(line.quantity)) {
      formRef.current?.requestSubmit(setRef.current);
    }
  };

  /** @returns whether script took the step; a field without a number is left to the server's message */
  const step = (by: number): boolean => {
    const field = fieldRef.current;
    const next = Number(field?.value) + by;
    if (field === null || !Number.isInteger(next) || next < 1 || next > LARGEST_QUANTITY) {
      return false;
    }
    field.value = String(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(settle, SETTLE_MILLISECONDS);
    return true;
  };

  return { formRef, fieldRef, setRef, settle, step };
}
