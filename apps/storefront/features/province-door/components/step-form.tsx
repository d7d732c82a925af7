"use client";

import type { ReactNode } from "react";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { provinceForms as messages } from "@/messages/vi/province-forms";
import type { ButtonKind } from "@/ui/button-class";
import type { useStepForm } from "../use-step-form";

interface StepFormProps {
  /** Begins the ids of what it adds. */
  id: string;
  form: ReturnType<typeof useStepForm>;
  submit: string;
  kind?: ButtonKind;
  className: string;
  /** Its fields, given what was typed into each before; undefined for what was not. */
  children: (typed: (name: string) => string | undefined) => ReactNode;
}

/** A form of one step. What the market refuses stays in its fields, with why it was refused above them. */
export function StepForm({ id, form, submit, kind, className, children }: StepFormProps) {
  const { state, formAction, onSubmit, pending } = form;
  const { turn, failure, typed } = state;
  return (
    <form action={formAction} onSubmit={onSubmit} aria-busy={pending} className={className}>
      <ProblemAlert
        id={`${id}-loi`}
        turn={turn}
        text={failure === null ? null : messages.failure[failure]}
      />
      {children((name) => typed[name])}
      <SubmitButton kind={kind} pending={pending} label={submit} pendingLabel={messages.pending} />
    </form>
  );
}
