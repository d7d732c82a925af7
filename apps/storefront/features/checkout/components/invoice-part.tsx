import { checkoutForm as messages } from "@/messages/vi/checkout-form";
import type { CheckoutValues } from "../checkout-values";
import type { ProblemTexts } from "../problem-texts";
import { Field } from "./field";

interface InvoicePartProps {
  values: Pick<CheckoutValues, "taxCode" | "unit" | "unitAddress">;
  problems: ProblemTexts;
}

/**
 * For an organisation that buys: folded away until it is wanted or holds something, right or wrong.
 * Browsers fill nothing in by themselves, so that no business is carried from one purchase to the next unseen.
 */
export function InvoicePart({ values, problems }: InvoicePartProps) {
  const { taxCode, unit, unitAddress } = values;
  const isTyped = [taxCode, unit, unitAddress].some((text) => text !== "");
  return (
    <details open={isTyped} className="border-t border-line pt-2">
      <summary className="flex min-h-11 cursor-pointer items-center text-muted underline underline-offset-4 hover:text-ink">
        {messages.invoice.open}
      </summary>
      <div className="flex flex-col gap-6 pt-2">
        <p className="text-sm text-muted">{messages.invoice.text}</p>
        <Field
          name="taxCode"
          label={messages.invoice.taxCode.label}
          hint={messages.invoice.taxCode.hint}
          defaultValue={taxCode}
          problem={problems.taxCode}
          inputMode="numeric"
          autoComplete="off"
        />
        <Field
          name="unit"
          label={messages.invoice.unit.label}
          hint={messages.invoice.unit.hint}
          defaultValue={unit}
          problem={problems.unit}
          autoComplete="off"
        />
        <Field
          name="unitAddress"
          label={messages.invoice.unitAddress.label}
          hint={messages.invoice.unitAddress.hint}
          defaultValue={unitAddress}
          problem={problems.unitAddress}
          autoComplete="off"
        />
      </div>
    </details>
  );
}
