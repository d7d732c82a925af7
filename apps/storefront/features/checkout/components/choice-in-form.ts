import { postedRecipient, recipientValue, type Recipient } from "../recipients";

const FIELDS = ["name", "address"] as const;

/** Who is chosen in the form, or `null`. */
export function chosenIn(form: HTMLFormElement): Recipient | null {
  const radio = form.querySelector<HTMLInputElement>("input[name=recipient]:checked");
  return radio === null ? null : postedRecipient(radio.value);
}

/** Writes a choice into the fields below it, which are what is ordered to. */
export function fillIn(form: HTMLFormElement, recipient: Recipient): void {
  for (const name of FIELDS) {
    const field = fieldOf(form, name);
    if (field !== null) {
      field.value = recipient[name];
    }
  }
}

/** Whether the fields hold somebody else than the one who is chosen. */
export function isTypedOver(form: HTMLFormElement): boolean {
  const chosen = chosenIn(form);
  const [name = "", address = ""] = FIELDS.map((field) => fieldOf(form, field)?.value);
  return chosen !== null && recipientValue(chosen) !== recipientValue({ name, address });
}

/** A choice that is typed over is none any more. */
export function dropTypedOver(form: HTMLFormElement): void {
  if (isTypedOver(form)) {
    for (const radio of form.querySelectorAll<HTMLInputElement>("input[name=recipient]")) {
      radio.checked = false;
    }
  }
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | null {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field : null;
}
