import { useState, type FormEvent } from "react";
import { checkValues } from "@/features/checkout/check-values";
import {
  NOTHING_TYPED,
  readCheckoutPost,
  type CheckoutValues,
} from "@/features/checkout/checkout-values";
import { problemTexts, type ProblemTexts } from "@/features/checkout/problem-texts";
import { keepOrder } from "../keep-order";
import { orderToKeep } from "../order-to-keep";
import { POCKET_PATH } from "../pocket-path";
import { changeShopping } from "../shopping-store";

/** What the form was found to hold when it was last sent off. */
export interface Checked {
  values: CheckoutValues;
  problems: ProblemTexts;
  /** Grows with every time it is sent off. */
  turn: number;
}

const UNCHECKED: Checked = { values: NOTHING_TYPED, problems: {}, turn: 0 };

/**
 * Keeps an order on this phone once nothing is wrong with it, and leads to where it waits.
 *
 * @returns what the form was found to hold, whether this phone could not keep it, and for when the form is sent off
 */
export function useOrderToKeep(): [Checked, boolean, (event: FormEvent<HTMLFormElement>) => void] {
  const [checked, setChecked] = useState<Checked>(UNCHECKED);
  const [failed, setFailed] = useState(false);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const { values } = readCheckoutPost(form);
    const problems = problemTexts(checkValues(values));
    setChecked({ values, problems, turn: checked.turn + 1 });
    if (Object.keys(problems).length === 0) {
      changeShopping((kept) => keepOrder(kept, orderToKeep(form, kept))).then(
        () => {
          window.location.assign(POCKET_PATH);
        },
        () => {
          setFailed(true);
        },
      );
    }
  };
  return [checked, failed, onSubmit];
}
