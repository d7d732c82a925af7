import { BackendError } from "@/lib/medusa/call-backend";
import type { CheckoutField, FieldProblem, FieldProblems } from "./check-values";

const MEANING = new Map<string, { field: CheckoutField; problem: FieldProblem }>([
  ["name", { field: "name", problem: "name_missing" }],
  ["phone", { field: "phone", problem: "phone_invalid" }],
  ["street", { field: "address", problem: "street_missing" }],
  ["commune_code", { field: "address", problem: "address_unknown" }],
  ["note", { field: "note", problem: "note_long" }],
  ["invoice.tax_code", { field: "taxCode", problem: "tax_code_wrong" }],
  ["invoice.name", { field: "unit", problem: "unit_missing" }],
  ["invoice.address", { field: "unitAddress", problem: "unit_address_long" }],
]);

/**
 * The fields that the backend refused although they looked right here (its rules are the ones that
 * count); empty when it refused for another reason.
 */
export function refusedFields(error: unknown): FieldProblems {
  const problems: FieldProblems = {};
  if (error instanceof BackendError && error.code === "invalid_input") {
    for (const name of fieldNames(error.details)) {
      const meaning = MEANING.get(name);
      if (meaning !== undefined) {
        problems[meaning.field] = meaning.problem;
      }
    }
  }
  return problems;
}

function fieldNames(details: unknown): string[] {
  return typeof details === "object" &&
    details !== null &&
    "fields" in details &&
    typeof details.fields === "object" &&
    details.fields !== null
    ? Object.keys(details.fields)
    : [];
}
