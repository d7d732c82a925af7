import { addressUnknown } from "@/messages/vi/address-unknown";
import { checkoutProblems } from "@/messages/vi/checkout-problems";
import type { CheckoutField, FieldProblem, FieldProblems } from "./check-values";

/** What is wrong with each field, in words. */
export type ProblemTexts = Partial<Record<CheckoutField, string>>;

const TEXTS: Record<FieldProblem, string> = {
  ...checkoutProblems,
  address_unknown: addressUnknown.text,
};

/** The fields in the order of the form. */
const FIELDS: CheckoutField[] = [
  "name",
  "phone",
  "address",
  "note",
  "taxCode",
  "unit",
  "unitAddress",
];

/** Puts what is wrong with the fields into words, in the order of the form. */
export function problemTexts(problems: FieldProblems): ProblemTexts {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const problem = problems[field];
      return problem !== undefined && Object.hasOwn(TEXTS, problem)
        ? [[field, TEXTS[problem]]]
        : [];
    }),
  );
}
