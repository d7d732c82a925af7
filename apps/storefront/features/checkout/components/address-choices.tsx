import { checkoutForm as messages } from "@/messages/vi/checkout-form";
import { addressField } from "@/messages/vi/address-field";
import type { AddressChoice } from "../understand-address";

interface AddressChoicesProps {
  choices: AddressChoice[];
  chosen: string | null;
  /** What was typed. */
  place: string;
  onChoose: () => void;
}

/** Asks which commune is meant, where an old one was split. */
export function AddressChoices({ choices, chosen, place, onChoose }: AddressChoicesProps) {
  if (choices.length === 0) {
    return null;
  }
  return (
    <fieldset className="rounded-xl border border-field p-4">
      <legend className="px-1 font-medium">{messages.choose.legend(place)}</legend>
      {choices.map((choice) => (
        <label key={choice.communeCode} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="commune"
            value={choice.communeCode}
            defaultChecked={choice.communeCode === chosen}
            onChange={onChoose}
            className="size-5 accent-bay"
          />
          <span className="py-1">
            {messages.choose.inProvince(choice.commune, choice.province)}
            {choice.formerly === null ? null : (
              <span className="block text-sm text-muted">
                {addressField.formerly(choice.formerly)}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
