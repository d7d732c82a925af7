import { parsePhone } from "@cho-lang/vietnam-addresses/phone";
import { readInvoiceBuyer } from "@cho-lang/seller-rules/invoice-buyer";
import type { CheckoutValues } from "./checkout-values";

export type CheckoutField =
  "name" | "phone" | "address" | "note" | "taxCode" | "unit" | "unitAddress";

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
  | "note_long"
  | "tax_code_missing"
  | "tax_code_shape"
  | "tax_code_wrong"
  | "unit_missing"
  | "unit_long"
  | "unit_address_long";

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
  return { ...problems, ...invoiceProblems(values) };
}

const TAX_CODE_PROBLEMS = {
  missing: "tax_code_missing",
  shape: "tax_code_shape",
  check: "tax_code_wrong",
} as const;

function invoiceProblems({ taxCode, unit, unitAddress }: CheckoutValues): FieldProblems {
  const typed = { tax_code: taxCode, name: unit, address: unitAddress };
  const reading = readInvoiceBuyer(typed);
  if (reading.kind !== "wrong") {
    return {};
  }
  const { tax_code: code, name, address } = reading.problems;
  return {
    ...(code === undefined ? {} : { taxCode: TAX_CODE_PROBLEMS[code] }),
    ...(name === undefined ? {} : { unit: name === "long" ? "unit_long" : "unit_missing" }),
    ...(address === undefined ? {} : { unitAddress: "unit_address_long" }),
  };
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
