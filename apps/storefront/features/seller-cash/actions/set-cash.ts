"use server";

import { refresh } from "next/cache";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { setSellerCash } from "@/lib/medusa/seller-cash";
import { cashFailure } from "../cash-failure";
import { typedAsStored, typedCash, type CashState } from "../cash-state";
import { readCeiling } from "../read-ceiling";

/** Says whether shoppers may pay in cash, and up to which sum (form: `on`, "1" or "0"; `ceiling` as typed). */
export async function setCash({ turn }: CashState, form: FormData): Promise<CashState> {
  const token = await requiredToken("/ban-hang/tai-khoan");
  const values = typedCash(form);
  const ceiling = readCeiling(values.ceiling);
  if (ceiling === "wrong") {
    return { turn: turn + 1, values, failure: "ceiling" };
  }
  const failure = await setSellerCash(token, { on: values.on, ceiling }).then(
    () => null,
    cashFailure,
  );
  refresh();
  const kept = failure === null ? typedAsStored({ on: values.on, ceiling }) : values;
  return { turn: turn + 1, values: kept, failure };
}
