import { useState, type RefObject } from "react";
import type { CheckoutValues } from "../checkout-values";
import { dropTypedOver } from "./choice-in-form";

/** A field with what it holds. */
export type Typed = Pick<HTMLInputElement, "name" | "value">;

/**
 * What the checkout's fields hold by now.
 *
 * @param values what the market has answered to
 * @returns those with what was typed since, and what is to hear of everything that is
 */
export function useTyped(
  form: RefObject<HTMLFormElement | null>,
  values: CheckoutValues,
): [CheckoutValues, (field: Typed) => void] {
  const [typed, setTyped] = useState<Partial<CheckoutValues>>({});
  const onType = ({ name, value }: Typed) => {
    setTyped((before) => ({ ...before, [name]: value }));
    if (form.current !== null) dropTypedOver(form.current);
  };
  return [{ ...values, ...typed }, onType];
}
