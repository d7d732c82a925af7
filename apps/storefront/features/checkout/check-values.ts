import { parsePhone } from "@cho-lang/vietnam-addresses/phone";
import type { CheckoutValues } from "./checkout-values";

export type CheckoutField = "name" | "phone" | "address" | "note";

/** What can be wrong with a field. Closed set; the message catalogue has a text for each. */
export type FieldProblem =
  | "name_missing"
  | "name_long"
  | "phone_missing"
  | "phone_invalid"
  | "phone_old"
  | "address_missing"
  | "address_long"
  | "address_unknown"
  | "address_choose"
  | "street_missing"
  | "note_long";

export type FieldProblems = Partial<Record<CheckoutField, FieldProblem>>;

const LONGEST = { name: 100, address: 250, note: 500 };

/** Everything that can be said about the form without looking the address up. */
export function checkValues(values: CheckoutValues): FieldProblems {
  const problems: FieldProblems = {};
  const name = nameProblem(values.name.trim());
  const phone = phoneProblem(values.phone.trim());
  if (name !== null) {
    problems.name = name;
  }
  if (phone !== null) {
    problems.phone = phone;
  }
  if (values.address.trim() === "") {
    problems.address = "address_missing";
  } else if (values.address.trim().length > LONGEST.address) {
    problems.address = "address_long";
  }
  if (values.note.trim().length > LONGEST.note) {
    problems.note = "note_long";
  }
  return problems;
}

function nameProblem(name: string): FieldProblem | null {
  if (name === "") {
    return "name_missing";
  }
  return name.length > LONGEST.name ? "name_long" : null;
}

function phoneProblem(phone: string): FieldProblem | null {
  if (phone === "") {
    return "phone_missing";
  }
  const parsed = parsePhone(phone);
  if (parsed.kind !== "invalid") {
    return null;
  }
  return parsed.reason === "old_prefix" ? "phone_old" : "phone_invalid";
}
