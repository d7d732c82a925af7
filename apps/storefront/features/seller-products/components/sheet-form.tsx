"use client";

import type { ReactNode } from "react";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { productForms as messages } from "@/messages/vi/product-forms";
import { useKeptForm } from "@/features/seller-application/components/use-kept-form";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import type { ButtonKind } from "@/ui/button-class";
import { untouched, type DraftState } from "../draft-state";
import { KeptNote } from "./kept-note";

interface SheetFormProps<Typed> {
  /** What it is about: a hidden field. */
  about: { name: "draft" | "product"; id: string };
  /** Id of the element that names what went wrong. */
  problemId: string;
  action: (previous: DraftState<Typed>, form: FormData) => Promise<DraftState<Typed>>;
  /** What stands in the fields at first. */
  typed: Typed;
  /** What stands in them when the line breaks. */
  read: (form: FormData) => Typed;
  /** Name under which this phone keeps what is typed, where it does. */
  kept?: string;
  /** Said when all went well; nothing where the form leads on. */
  saved?: string;
  submit: { label: string; kind?: ButtonKind };
  children: (state: DraftState<Typed>) => ReactNode;
}

/** A form that saves a part of what is said of a product. */
export function SheetForm<Typed>({
  about,
  problemId,
  action,
  typed,
  read,
  kept,
  saved,
  submit,
  children,
}: SheetFormProps<Typed>) {
  const whenLost = ({ turn }: DraftState<Typed>, form: FormData): DraftState<Typed> => ({
    turn: turn + 1,
    typed: read(form),
    problems: {},
    failure: "unreachable",
  });
  const { state, formAction, onSubmit, pending } = usePostedForm(
    action,
    untouched(typed),
    whenLost,
  );
  const { failure, turn } = state;
  const { ref, keep, restored } = useKeptForm(kept ?? null, failure === "unreachable");
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
      className="flex flex-col gap-4"
    >
      <input type="hidden" name={about.name} value={about.id} />
      <ProblemAlert
        id={problemId}
        turn={turn}
        text={failure === null ? null : messages.failure[failure]}
      />
      <KeptNote restored={restored} />
      {saved === undefined ? null : (
        <p role="status" className="text-bay">
          {turn > 0 && failure === null ? saved : ""}
        </p>
      )}
      {children(state)}
      <SubmitButton {...submit} pending={pending} pendingLabel={messages.saving} />
    </form>
  );
}
