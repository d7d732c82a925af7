import { addressSuggestions } from "@/messages/vi/address-suggestions";
import { checkout as messages } from "@/messages/vi/checkout";
import type { CheckoutStep } from "./checkout-state";

/** What is asked where an old commune was split. */
export interface ChoiceWords {
  legend: string;
  /** Communes with their codes; `formerly` is empty where today's name was typed. */
  places: { code: string; name: string; formerly: string }[];
}

/** @returns `null` where there is nothing to choose */
export function choiceWords({ choices, values }: CheckoutStep): ChoiceWords | null {
  return choices.length === 0
    ? null
    : {
        legend: messages.choose.legend(values.address.trim()),
        places: choices.map(({ communeCode, commune, province, formerly }) => ({
          code: communeCode,
          name: messages.choose.inProvince(commune, province),
          formerly: formerly === null ? "" : addressSuggestions.formerly(formerly),
        })),
      };
}
