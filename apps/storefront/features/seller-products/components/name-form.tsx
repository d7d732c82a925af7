"use client";

import { PRODUCT_GROUPS, PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerProducts as messages } from "@/messages/vi/seller-products";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { saveName } from "../actions/save-step";
import { untouched, type DraftState } from "../draft-state";
import { readTypedName, type TypedName } from "../typed-name";
import { FieldProblem, FormField } from "./form-field";

function whenLost({ turn }: DraftState<TypedName>, form: FormData): DraftState<TypedName> {
  return { turn: turn + 1, typed: readTypedName(form), problems: {}, failure: "unreachable" };
}

/** Name and set of a product. */
export function NameForm({ draft, typed }: { draft: string; typed: TypedName }) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    saveName,
    untouched(typed),
    whenLost,
  );
  const { problems, failure, turn } = state;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      noValidate
      aria-busy={pending}
      className="flex flex-col gap-4"
    >
      <input type="hidden" name="draft" value={draft} />
      <ProblemAlert
        id="ten-loi"
        turn={turn}
        text={failure === null ? null : messages.failure[failure]}
      />
      <FormField
        id="title"
        name="title"
        label={messages.name.title}
        hint={messages.name.titleHint}
        defaultValue={state.typed.title}
        problem={problems.title}
        maxLength={120}
      />
      <div className="flex flex-col gap-1">
        <label htmlFor="set" className="font-medium">
          {messages.name.set}
        </label>
        <select
          key={`${String(turn)}${state.typed.set}`}
          id="set"
          name="set"
          defaultValue={state.typed.set}
          aria-invalid={problems.product_set !== undefined}
          aria-describedby={problems.product_set === undefined ? undefined : "set-loi"}
          className="min-h-12 w-full rounded-lg border border-field bg-paper px-3 aria-invalid:border-lantern"
        >
          <option value="">{messages.name.choose}</option>
          {PRODUCT_GROUPS.map((group) => (
            <optgroup key={group.id} label={group.name}>
              {PRODUCT_SETS.filter((set) => set.group === group.id).map((set) => (
                <option key={set.id} value={set.id}>
                  {set.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <FieldProblem id="set-loi" text={problems.product_set} />
      </div>
      <SubmitButton pending={pending} label={messages.save} pendingLabel={messages.saving} />
    </form>
  );
}
