import type { CheckoutState } from "../checkout-state";
import type { CheckoutTexts } from "../checkout-texts";
import type { CheckoutValues } from "../checkout-values";
import type { ProblemTexts } from "../problem-texts";
import { recipientValue, type Recipient } from "../recipients";
import { AddressChoices } from "./address-choices";
import { AddressField } from "./address-field";
import { Field } from "./field";
import { RecipientChoice } from "./recipient-choice";
import type { Typed } from "./use-typed";

export interface BuyerFieldsProps {
  texts: CheckoutTexts;
  state: CheckoutState;
  problems: ProblemTexts;
  /** What the fields hold by now. */
  now: CheckoutValues;
  /** Whom the account of this device has ordered for; none for a guest. */
  recipients: Recipient[];
  /** A field holds something else: typed, or taken from what is offered. */
  onType: (field: Typed) => void;
  /** The fees are to be told anew. */
  onQuote: () => void;
}

/** Who receives the order and where: chosen from what an account keeps, or typed. */
export function BuyerFields({ recipients, ...fields }: BuyerFieldsProps) {
  const { texts, state, problems, now, onType, onQuote } = fields;
  if (recipients.length === 0) {
    return <TypedFields {...fields} />;
  }
  const { name, phone, address } = problems;
  const wrong = name !== undefined || phone !== undefined || address !== undefined;
  const open = wrong || state.choices.length > 0 || state.values.phone === "";
  return (
    <>
      <RecipientChoice
        texts={texts.recipients}
        recipients={recipients}
        shown={recipientValue(state.values)}
        phone={now.phone === state.values.phone ? state.words.phone : now.phone}
        onChoose={(value, priced) => {
          onType({ name: "address", value });
          if (!priced) onQuote();
        }}
      />
      <details open={open} className="flex flex-col">
        <summary className="min-h-11 cursor-pointer content-center font-medium text-bay">
          {texts.recipients.edit}
        </summary>
        <div className="flex flex-col gap-6 pt-2">
          <TypedFields {...fields} />
        </div>
      </details>
    </>
  );
}

function TypedFields({
  texts,
  state,
  problems,
  now,
  onType,
  onQuote,
}: Omit<BuyerFieldsProps, "recipients">) {
  const { choice } = state.words;
  return (
    <>
      <Field
        name="name"
        label={texts.name.label}
        defaultValue={state.values.name}
        problem={problems.name}
        autoComplete="name"
        required
      />
      <Field
        name="phone"
        label={texts.phone.label}
        hint={texts.phone.hint}
        defaultValue={state.values.phone}
        problem={problems.phone}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        required
      />
      <AddressField
        texts={texts.address}
        defaultValue={state.values.address}
        problem={problems.address}
        onEdit={(value) => {
          onType({ name: "address", value });
        }}
        onSettle={onQuote}
      />
      {choice === null || state.values.address.trim() !== now.address.trim() ? null : (
        <AddressChoices
          words={choice}
          chosen={state.address?.communeCode ?? null}
          onChoose={onQuote}
        />
      )}
    </>
  );
}
