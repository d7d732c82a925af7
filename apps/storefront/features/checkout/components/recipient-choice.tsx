import { displayPhone } from "@cho-lang/vietnam-addresses/phone";
import { account as messages } from "@/messages/vi/account";
import { recipientValue, type Recipient } from "../recipients";

interface RecipientChoiceProps {
  recipients: Recipient[];
  /** The value of the one that the page came with. */
  shown: string;
  /** As it is dialled. */
  phone: string;
  onChoose: (line: string) => void;
}

/** Writes a choice into the fields below it, which are what is ordered to. */
function fill(form: HTMLFormElement | null, { name, address }: Recipient): void {
  const set = (field: string, value: string) => {
    const input = form?.elements.namedItem(field);
    if (input instanceof HTMLInputElement) {
      input.value = value;
    }
  };
  set("name", name);
  set("address", address);
}

/** Where to, in one tap. Without script the server takes the choice instead of the fields (`recipient_shown`). */
export function RecipientChoice({ recipients, shown, phone, onChoose }: RecipientChoiceProps) {
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="pb-2 font-medium">{messages.checkout.choose}</legend>
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
                fill(event.currentTarget.form, recipient);
                onChoose(recipient.address);
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
      <p className="text-muted">{messages.checkout.phone(displayPhone(phone))}</p>
    </fieldset>
  );
}
