"use client";

import { useRef } from "react";
import { displayPhone } from "@cho-lang/vietnam-addresses/phone";
import { checkoutForm as checkout } from "@/messages/vi/checkout-form";
import { recipientValue, type Recipient } from "../recipients";
import { fillIn } from "./choice-in-form";
import { useSettledChoice } from "./use-settled-choice";

interface RecipientChoiceProps {
  recipients: Recipient[];
  /** The value of the one that the page came with. */
  shown: string;
  /** As it is dialled. */
  phone: string;
  /** The fields hold somebody else now; `priced` when the market has answered with her fees already. */
  onChoose: (line: string, priced: boolean) => void;
}

/** Where to, in one tap. The server takes the choice wherever it is not the one that the page came with (`recipient_shown`). */
export function RecipientChoice({ recipients, shown, phone, onChoose }: RecipientChoiceProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  useSettledChoice(group, shown, {
    onChoose: ({ address }) => {
      onChoose(address, false);
    },
    onTaken: ({ address }) => {
      onChoose(address, true);
    },
  });
  return (
    <fieldset ref={group} className="flex flex-col gap-3">
      <legend className="pb-2 font-medium">{checkout.recipients.choose}</legend>
      <input type="hidden" name="recipient_shown" value={shown} />
      {recipients.map((recipient) => {
        const value = recipientValue(recipient);
        return (
          <label
            key={value}
            className="flex min-h-12 cursor-pointer items-start gap-3 rounded-xl border border-field p-3 has-checked:border-bay has-checked:bg-bay-soft"
          >
            <input
              type="radio"
              name="recipient"
              value={value}
              defaultChecked={value === shown}
              onChange={(event) => {
                const { form } = event.currentTarget;
                if (form !== null) {
                  fillIn(form, recipient);
                }
                onChoose(recipient.address, false);
              }}
              className="mt-1 size-5 shrink-0 accent-bay"
            />
            <span className="min-w-0 wrap-break-word">
              <span className="font-semibold">{recipient.name}</span>
              <br />
              {recipient.address}
            </span>
          </label>
        );
      })}
      <p className="text-muted">{checkout.recipients.phone(displayPhone(phone))}</p>
    </fieldset>
  );
}
