import { checkValues, type FieldProblems } from "./check-values";
import type { CheckoutValues } from "./checkout-values";
import type { Understanding } from "./understand-address";

/** Everything that keeps the typed fields from being an order. */
export function checkoutProblems(
  values: CheckoutValues,
  understanding: Understanding,
): FieldProblems {
  const problems = checkValues(values);
  if (problems.address === undefined) {
    if (understanding.kind === "problem") {
      problems.address = understanding.problem;
    } else if (understanding.kind === "choose") {
      problems.address = "address_choose";
    } else if (understanding.address.street.trim() === "") {
      problems.address = "street_missing";
    }
  }
  return problems;
}
