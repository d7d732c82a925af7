"use client";

import { AddressField } from "@/features/checkout/components/address-field";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { TextField } from "@/features/seller-door/components/text-field";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { KeptAddress } from "@/lib/medusa/account";
import { accountForms as messages } from "@/messages/vi/account-forms";
import { addressField } from "@/messages/vi/address-field";
import { addressUnknown } from "@/messages/vi/address-unknown";
import { failed, NOTHING_POSTED, type AccountState } from "../account-state";
import { savePlace } from "../actions/save-place";
import { placeLine } from "../place-line";

const ALERT = "dia-chi-chung-loi";

function whenLost(state: AccountState, form: FormData): AccountState {
  const typed = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return failed(state, "unreachable", { name: typed("name"), address: typed("address") });
}

const NOTHING = () => undefined;

/** Takes an address that is kept, or changes one. */
export function PlaceForm({ place }: { place: KeptAddress | null }) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    savePlace,
    NOTHING_POSTED,
    whenLost,
  );
  const { addresses } = messages;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      noValidate
      aria-busy={pending}
      className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      {place === null ? null : <input type="hidden" name="id" value={place.id} />}
      <ProblemAlert
        id={ALERT}
        turn={state.problem === null ? 0 : state.turn}
        text={state.problem === null ? null : messages.problem[state.problem]}
      />
      <TextField
        id="name"
        label={addresses.name}
        autoComplete="name"
        maxLength={100}
        defaultValue={state.typed.name ?? place?.name ?? ""}
        wrong={state.problem === "name" ? ALERT : undefined}
      />
      <AddressField
        texts={addressField}
        defaultValue={state.typed.address ?? (place ? placeLine(place) : "")}
        problem={state.problem === "address" ? addressUnknown.text : undefined}
        onEdit={NOTHING}
        onSettle={NOTHING}
      />
      {place?.first ? (
        <input type="hidden" name="first" value="1" />
      ) : (
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" name="first" value="1" className="size-5 accent-bay" />
          {addresses.makeFirst}
        </label>
      )}
      <SubmitButton pending={pending} label={addresses.save} pendingLabel={addresses.saving} />
    </form>
  );
}
