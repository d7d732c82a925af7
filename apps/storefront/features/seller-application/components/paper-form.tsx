"use client";

import { DOCUMENT_TYPES } from "@cho-lang/seller-rules/documents";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { paperForms as messages } from "@/messages/vi/paper-forms";
import { applicationFailure } from "@/messages/vi/application-failure";
import { savePaper } from "../actions/save-paper";
import { lost, UNTOUCHED, type FormState } from "../form-state";
import { useKeptForm } from "./use-kept-form";

const BOX = "min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2";
const ALERT = "giay-loi";

function whenLost(state: FormState, form: FormData): FormState {
  return lost(state, form, []);
}

/** Enters a paper of the shop. */
export function PaperForm({ kept }: { kept: string }) {
  const { state, formAction, onSubmit, pending } = usePostedForm(savePaper, UNTOUCHED, whenLost);
  const { failure, turn } = state;
  const { ref, keep } = useKeptForm(kept, failure === "unreachable");
  const words = messages.paper;
  const wrong = failure === "paper";
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
      className="flex flex-col gap-4 pt-3"
    >
      <input type="hidden" name="kept" value={kept} />
      <ProblemAlert
        id={ALERT}
        turn={turn}
        text={failure === null ? null : applicationFailure[failure]}
      />
      <label className="flex flex-col gap-1 font-medium">
        {words.field.type}
        <select name="type" data-known="food_safety" defaultValue="food_safety" className={BOX}>
          {DOCUMENT_TYPES.map((type) => (
            <option key={type} value={type}>
              {words.type[type]}
            </option>
          ))}
        </select>
      </label>
      {(["number", "issuer", "issued_on", "expires_on"] as const).map((name) => (
        <label key={name} className="flex flex-col gap-1 font-medium">
          {words.field[name]}
          <input
            name={name}
            type={name.endsWith("_on") ? "date" : "text"}
            autoComplete="off"
            aria-invalid={wrong}
            aria-describedby={wrong ? ALERT : undefined}
            className={BOX}
          />
        </label>
      ))}
      <SubmitButton pending={pending} label={words.save} pendingLabel={messages.saving} />
    </form>
  );
}
