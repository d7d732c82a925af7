import { checkoutForm as messages } from "@/messages/vi/checkout-form";
import type { CheckoutState } from "../checkout-state";
import type { ProblemTexts } from "../problem-texts";
import { recipientValue, type Recipient } from "../recipients";
import { AddressChoices } from "./address-choices";
import { AddressField } from "./address-field";
import { Field } from "./field";
import { RecipientChoice } from "./recipient-choice";

interface BuyerFieldsProps {
  state: CheckoutState;
  problems: ProblemTexts;
  /** The address line as it is typed now. */
  line: string;
  /** The phone number as it is typed now. */
  phone: string;
  /** Whom the account of this device has ordered for; none for a guest. */
  recipients: Recipient[];
  /** Another line is typed, or taken from the suggestions. */
  onEdit: (line: string) => void;
  /** A kept address is chosen; `priced` when its fees are there already. */
  onChoose: (line: string, priced: boolean) => void;
  onQuote: () => void;
}

/** Who receives the order and where: chosen from what an account keeps, or typed. */
export function BuyerFields({ recipients, phone: called, onChoose, ...fields }: BuyerFieldsProps) {
  const { state, problems } = fields;
  if (recipients.length === 0) {
    return <TypedFields {...fields} />;
  }
  const { name, phone, address } = problems;
  const wrong = name !== undefined || phone !== undefined || address !== undefined;
  const open = wrong || state.choices.length > 0 || state.values.phone === "";
  return (
    <>
      <RecipientChoice
        recipients={recipients}
        shown={recipientValue(state.values)}
        phone={called}
        onChoose={onChoose}
      />
      <details open={open} className="flex flex-col">
        <summary className="min-h-11 cursor-pointer content-center font-medium text-bay">
          {messages.recipients.edit}
        </summary>
        <div className="flex flex-col gap-6 pt-2">
          <TypedFields {...fields} />
        </div>
      </details>
    </>
  );
}

function TypedFields({
  state,
  problems,
  line,
  onEdit,
  onQuote,
}: Omit<BuyerFieldsProps, "recipients" | "phone" | "onChoose">) {
  return (
    <>
      <Field
        name="name"
        label={messages.name.label}
        defaultValue={state.values.name}
        problem={problems.name}
        autoComplete="name"
        required
      />
      <Field
        name="phone"
        label={messages.phone.label}
        hint={messages.phone.hint}
        defaultValue={state.values.phone}
        problem={problems.phone}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        required
      />
      <AddressField
        defaultValue={state.values.address}
        problem={problems.address}
        onEdit={onEdit}
        onSettle={onQuote}
      />
      <AddressChoices
        choices={state.values.address.trim() === line ? state.choices : []}
        chosen={state.address?.communeCode ?? null}
        place={line}
        onChoose={onQuote}
      />
    </>
  );
}
