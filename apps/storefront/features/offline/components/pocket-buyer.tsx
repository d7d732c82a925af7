import { AddressField } from "@/features/checkout/components/address-field";
import { ErrorSummary } from "@/features/checkout/components/error-summary";
import { Field } from "@/features/checkout/components/field";
import { InvoicePart } from "@/features/checkout/components/invoice-part";
import { addressField } from "@/messages/vi/address-field";
import { checkoutForm as messages } from "@/messages/vi/checkout-form";
import { HomeSuggestions } from "./home-suggestions";
import type { Checked } from "./use-order-to-keep";

interface PocketBuyerProps {
  checked: Checked;
  /** Another address line is typed, or taken from the suggestions. */
  onEdit: (line: string) => void;
}

const NOTHING = () => undefined;

/** All that is typed for an order without a line. */
export function PocketBuyer({ checked: { values, problems, turn }, onEdit }: PocketBuyerProps) {
  const { name, phone, note } = messages;
  return (
    <div className="flex min-w-0 flex-col gap-6 rounded-2xl border border-line bg-card p-4 sm:p-6">
      <ErrorSummary heading={messages.summary} problems={problems} turn={turn} />
      <h2 className="text-lg font-semibold">{messages.buyer}</h2>
      <Field
        name="name"
        label={name.label}
        defaultValue=""
        problem={problems.name}
        autoComplete="name"
        required
      />
      <Field
        name="phone"
        {...phone}
        defaultValue=""
        problem={problems.phone}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        required
      />
      <AddressField
        texts={addressField}
        defaultValue=""
        problem={problems.address}
        onEdit={onEdit}
        onSettle={NOTHING}
        suggestions={HomeSuggestions}
      />
      <Field
        name="note"
        label={note.label}
        hint={note.optional}
        defaultValue=""
        problem={problems.note}
        autoComplete="off"
        multiline
      />
      <InvoicePart texts={messages.invoice} values={values} problems={problems} />
    </div>
  );
}
