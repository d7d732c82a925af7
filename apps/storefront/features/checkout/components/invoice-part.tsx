import type { CheckoutTexts } from "../checkout-texts";
import type { CheckoutValues } from "../checkout-values";
import type { ProblemTexts } from "../problem-texts";
import { Field } from "./field";

const FIELDS = ["taxCode", "unit", "unitAddress"] as const;

interface InvoicePartProps {
  texts: CheckoutTexts["invoice"];
  values: Pick<CheckoutValues, (typeof FIELDS)[number]>;
  problems: ProblemTexts;
}

/**
 * For an organisation that buys: folded away until it is wanted or holds something, right or wrong.
 * Browsers fill nothing in by themselves, so that no business is carried from one purchase to the next unseen.
 */
export function InvoicePart({ texts, values, problems }: InvoicePartProps) {
  const isTyped = FIELDS.some((name) => values[name] !== "");
  return (
    <details open={isTyped} className="border-t border-line pt-2">
      <summary className="flex min-h-11 cursor-pointer items-center text-muted underline underline-offset-4 hover:text-ink">
        {texts.open}
      </summary>
      <div className="flex flex-col gap-6 pt-2">
        <p className="text-sm text-muted">{texts.text}</p>
        {FIELDS.map((name) => (
          <Field
            key={name}
            name={name}
            {...texts[name]}
            defaultValue={values[name]}
            problem={problems[name]}
            inputMode={name === "taxCode" ? "numeric" : undefined}
            autoComplete="off"
          />
        ))}
      </div>
    </details>
  );
}
