import { recipientValue, type Recipient } from "../recipients";

const FIELDS = ["name", "address"] as const;

/** The radio button of who is chosen in the form, or `null`. */
export function chosenIn(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector("input[name=recipient]:checked");
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
  return chosen !== null && chosen.value !== recipientValue({ name, address });
}

/** A choice that is typed over is none any more. */
export function dropTypedOver(form: HTMLFormElement): void {
  const chosen = chosenIn(form);
  if (chosen !== null && isTypedOver(form)) {
    chosen.checked = false;
  }
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | null {
  return form.querySelector(`input[name=${name}]`);
}
