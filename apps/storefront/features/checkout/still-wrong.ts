import type { CheckoutField, FieldProblems } from "./check-values";
import type { CheckoutStep } from "./checkout-state";
import type { CheckoutValues } from "./checkout-values";

/**
 * The problems that stay on a page which only asks for its fees anew: those of fields that hold what they held. The address
 * is what the fees are asked for, and looked at by itself.
 */
export function stillWrong(
  { problems, values }: Pick<CheckoutStep, "problems" | "values">,
  now: CheckoutValues,
): FieldProblems {
  const fields = Object.keys(problems) as CheckoutField[];
  return Object.fromEntries(
    fields
      .filter((field) => field !== "address" && values[field] === now[field])
      .map((field) => [field, problems[field]]),
  );
}
