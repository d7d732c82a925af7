import { formText } from "@/lib/forms/form-text";
import type { SellerCash } from "@/lib/medusa/seller-cash";

export type CashFailure = "ceiling" | "no_way" | "forbidden" | "unreachable";

/** A posted form, as typed. */
export interface TypedCash {
  on: boolean;
  ceiling: string;
}

/** What the form of cash on delivery shows after a post. */
export interface CashState {
  turn: number;
  values: TypedCash;
  failure: CashFailure | null;
}

/** What stands in the form before anybody types. */
export function typedAsStored({ on, ceiling }: Pick<SellerCash, "on" | "ceiling">): TypedCash {
  return { on, ceiling: ceiling === null ? "" : ceiling.toLocaleString("vi-VN") };
}

/** The fields in a posted form (`on`, "1" or nothing; `ceiling`). */
export function typedCash(form: FormData): TypedCash {
  return { on: formText(form, "on") === "1", ceiling: formText(form, "ceiling") };
}
