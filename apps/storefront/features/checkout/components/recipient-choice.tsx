"use client";

import { useRef } from "react";
import type { CheckoutTexts } from "../checkout-texts";
import { recipientValue, type Recipient } from "../recipients";
import { fillIn } from "./choice-in-form";
import { useSettledChoice } from "./use-settled-choice";

interface RecipientChoiceProps {
  texts: CheckoutTexts["recipients"];
  recipients: Recipient[];
  /** The value of the one that the page came with. */
  shown: string;
  /** Which number is called before the delivery. */
  phone: string;
  /** The fields hold somebody else now; `priced` when the market has answered with her fees already. */
  onChoose: (line: string, priced: boolean) => void;
}

/** Where to, in one tap. The server takes the choice wherever it is not the one that the page came with (`recipient_shown`). */
export function RecipientChoice({
  texts,
  recipients,
  shown,
  phone,
  onChoose,
}: RecipientChoiceProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  useSettledChoice(group, recipients, shown, ({ address }, taken) => {
    onChoose(address, taken);
  });
  return (
    <fieldset ref={group} className="flex flex-col gap-3">
      <legend className="pb-2 font-medium">{texts.choose}</legend>
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
      <p className="text-muted">{`${texts.calls}: ${phone}`}</p>
    </fieldset>
  );
}
