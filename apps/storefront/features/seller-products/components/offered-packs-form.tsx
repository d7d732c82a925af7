"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { OfferedPack } from "@/lib/medusa/seller-products";
import { sellerListing } from "@/messages/vi/seller-listing";
import { sellerProducts as messages } from "@/messages/vi/seller-products";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { changePacks } from "../actions/change-product";
import { untouched, type DraftState } from "../draft-state";
import {
  readOfferedPacks,
  toTypedOfferedPacks,
  type TypedOfferedPack,
} from "../typed-offered-packs";
import { FormField } from "./form-field";

type State = DraftState<TypedOfferedPack[]>;

function whenLost({ turn }: State, form: FormData): State {
  return { turn: turn + 1, typed: readOfferedPacks(form), problems: {}, failure: "unreachable" };
}

/** Price and stock of each pack that is on sale; they take effect at once. */
export function OfferedPacksForm({ product, packs }: { product: string; packs: OfferedPack[] }) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    changePacks,
    untouched(toTypedOfferedPacks(packs)),
    whenLost,
  );
  const { failure, problems, turn } = state;
  const done = turn > 0 && failure === null;
  const fields = done || turn === 0 ? toTypedOfferedPacks(packs) : state.typed;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      noValidate
      aria-busy={pending}
      className="flex flex-col gap-4"
    >
      <input type="hidden" name="product" value={product} />
      <ProblemAlert
        id="gia-loi"
        turn={turn}
        text={failure === null ? null : messages.failure[failure]}
      />
      <p role="status" className="text-bay">
        {done ? sellerListing.saved : ""}
      </p>
      {packs.map(({ id, label, stock }, at) => (
        <fieldset
          key={`${String(turn)}-${id}-${String(stock)}`}
          className="grid grid-cols-2 gap-3 rounded-xl border border-line p-4"
        >
          <legend className="px-1 font-semibold">{label}</legend>
          <input type="hidden" name="pack" value={id} />
          <input type="hidden" name="seen" value={String(stock)} />
          <FormField
            id={`price-${String(at)}`}
            name="price"
            label={sellerListing.packs.price}
            defaultValue={fields[at]?.price ?? ""}
            problem={problems[`packs.${String(at)}.price_vnd`]}
            inputMode="numeric"
            maxLength={20}
          />
          <FormField
            id={`stock-${String(at)}`}
            name="stock"
            label={sellerListing.packs.stock}
            defaultValue={fields[at]?.stock ?? ""}
            problem={problems[`packs.${String(at)}.stock`]}
            inputMode="numeric"
            maxLength={10}
          />
        </fieldset>
      ))}
      <SubmitButton
        pending={pending}
        label={sellerListing.packs.save}
        pendingLabel={messages.saving}
      />
    </form>
  );
}
