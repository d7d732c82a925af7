"use client";

import type { ReactNode } from "react";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { applicationFailure } from "@/messages/vi/application-failure";
import type { FieldName } from "../application-steps";
import type { CommuneGroup } from "../commune-choices";
import { lost, UNTOUCHED, type FormState } from "../form-state";
import { ApplicationField } from "./application-field";
import { useKeptForm } from "./use-kept-form";

interface ApplicationFormProps {
  /** Name under which this device keeps what is typed. */
  kept: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  fields: readonly FieldName[];
  /** What the market has already. */
  values: FormState["values"];
  personal: boolean;
  /** To choose from, where a commune is asked for: the list is too long to be in every phone's script. */
  communes: CommuneGroup[];
  label: string;
  pendingLabel: string;
  /** Hidden fields. */
  children?: ReactNode;
}

/** A step of an application: a few fields and one button, with and without script. */
export function ApplicationForm({ kept, action, fields, values, ...props }: ApplicationFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    action,
    UNTOUCHED,
    (before: FormState, form: FormData) => lost(before, form, fields),
  );
  const { failure, turn, wrong } = state;
  const { ref, keep } = useKeptForm(kept, failure === "unreachable");
  return (
    <form
      ref={ref}
      action={formAction}
      onSubmit={(event) => {
        keep();
        onSubmit(event);
      }}
      onInput={keep}
      noValidate
      aria-busy={pending}
      className="flex flex-col gap-5"
    >
      {props.children}
      <ProblemAlert
        id="ho-so-loi"
        turn={turn}
        text={failure === null ? null : applicationFailure[failure]}
      />
      {fields.map((name) => (
        <ApplicationField
          key={name}
          name={name}
          value={state.values[name] ?? values[name] ?? ""}
          wrong={wrong.includes(name)}
          personal={props.personal}
          communes={props.communes}
        />
      ))}
      <SubmitButton pending={pending} label={props.label} pendingLabel={props.pendingLabel} />
    </form>
  );
}
