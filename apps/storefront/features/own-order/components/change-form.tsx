"use client";

import type { ReactNode } from "react";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { formText } from "@/lib/forms/form-text";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { ownOrder as messages } from "@/messages/vi/own-order";
import { failed, NOTHING_CHANGED, type ChangeState } from "../change-state";

interface ChangeFormProps {
  id: string;
  /** The order's code. */
  order: string;
  /** Name of the next wish, made with the page. */
  request: string;
  action: (previous: ChangeState, form: FormData) => Promise<ChangeState>;
  words: { submit: string; pending: string };
  children?: ReactNode | ((state: ChangeState) => ReactNode);
}

function whenLost(state: ChangeState, form: FormData): ChangeState {
  const kept = { request: formText(form, "request"), address: formText(form, "address") };
  return failed(state, "unreachable", kept);
}

/** What changes an order, with what stands in the way of it. */
export function ChangeForm({ id, order, request, action, words, children }: ChangeFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(action, NOTHING_CHANGED, whenLost);
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      noValidate
      aria-busy={pending}
      className="flex flex-col gap-4"
    >
      <input type="hidden" name="order" value={order} />
      <input type="hidden" name="request" value={state.kept?.request ?? request} />
      <ProblemAlert
        id={id}
        turn={state.problem === null ? 0 : state.turn}
        text={state.problem === null ? null : messages.problem[state.problem]}
      />
      {typeof children === "function" ? children(state) : children}
      <SubmitButton
        kind="secondary"
        pending={pending}
        label={words.submit}
        pendingLabel={words.pending}
      />
    </form>
  );
}
