"use client";

import type { ReactNode } from "react";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { accountForms as messages } from "@/messages/vi/account-forms";
import { buttonClass, type ButtonKind } from "@/ui/button-class";
import { failed, NOTHING_POSTED, type AccountState } from "../account-state";

interface TapFormProps {
  /** Tells its messages from those of other forms of the page. */
  id: string;
  action: (state: AccountState, form: FormData) => Promise<AccountState>;
  /** What is sent along. */
  fields?: Record<string, string>;
  label: string;
  /** What a screen reader says instead, where the page has several of this button. */
  spoken?: string;
  pendingLabel: string;
  kind?: ButtonKind;
  children?: ReactNode;
}

function whenLost(state: AccountState): AccountState {
  return failed(state, "unreachable");
}

/** One button that does one thing with the account, with and without script. */
export function TapForm({
  id,
  action,
  fields = {},
  label,
  spoken,
  pendingLabel,
  kind = "secondary",
  children,
}: TapFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(action, NOTHING_POSTED, whenLost);
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col items-start gap-3"
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ProblemAlert
        id={`${id}-loi`}
        turn={state.problem === null ? 0 : state.turn}
        text={state.problem === null ? null : messages.problem[state.problem]}
      />
      {children}
      <button
        aria-label={pending ? undefined : spoken}
        aria-disabled={pending}
        className={`${buttonClass(kind)} aria-disabled:opacity-70`}
      >
        {pending ? pendingLabel : label}
      </button>
    </form>
  );
}
