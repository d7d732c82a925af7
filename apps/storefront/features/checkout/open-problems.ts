import type { CheckoutField } from "./check-values";
import type { CheckoutValues } from "./checkout-values";
import type { ProblemTexts } from "./problem-texts";

/**
 * A field that is being corrected no longer complains; the server looks at it again.
 *
 * @param values what the market has found the problems in
 * @param now what the fields hold by now
 */
export function openProblems(
  problems: ProblemTexts,
  values: CheckoutValues,
  now: CheckoutValues,
): ProblemTexts {
  const open = { ...problems };
  for (const name of Object.keys(open) as CheckoutField[]) {
    if (values[name] !== now[name]) open[name] = undefined;
  }
  return open;
}
