import { openProblems } from "../open-problems";
import { BuyerFields, type BuyerFieldsProps } from "./buyer-fields";
import { ErrorSummary } from "./error-summary";
import { Field } from "./field";
import { InvoicePart } from "./invoice-part";

/** All that is typed: who receives the order, what her seller is to know, to whom the invoice is made out. */
export function BuyerPart(fields: Omit<BuyerFieldsProps, "problems">) {
  const { texts, state, now } = fields;
  const problems = openProblems(state.words.problems, state.values, now);
  return (
    <div className="flex flex-col gap-6 rounded-2xl border border-line bg-card p-4 sm:p-6">
      <ErrorSummary heading={texts.summary} problems={state.words.problems} turn={state.turn} />
      <h2 className="text-lg font-semibold">{texts.buyer}</h2>
      <BuyerFields {...fields} problems={problems} />
      <Field
        name="note"
        label={texts.note.label}
        hint={texts.note.optional}
        defaultValue={state.values.note}
        problem={problems.note}
        autoComplete="off"
        multiline
      />
      <InvoicePart texts={texts.invoice} values={state.values} problems={problems} />
    </div>
  );
}
