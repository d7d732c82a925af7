import type { z } from "@medusajs/framework/zod";
import { MarketError } from "../errors/market-error";
import { questionText } from "./question-texts";

const MOST_CHARACTERS = 4_000;

function fieldsOf(query: string, repeatable: ReadonlySet<string>): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const parameters = new URLSearchParams(query);
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    // A field that stands once must not stand twice: as a list it is refused below.
    fields[name] = repeatable.has(name) || values.length > 1 ? values : values[0];
  }
  return fields;
}

/**
 * Reads the query string of an address. What does not fit, a field that is not known too, becomes
 * `invalid_input` with one message per field in `details.fields`, in English in `details.fields_en`.
 */
export function readQuestion<Question>(
  query: string,
  schema: z.ZodType<Question>,
  repeatable: ReadonlySet<string> = new Set(),
): Question {
  if (query.length > MOST_CHARACTERS) {
    throw wrongFields([["query", "address"]]);
  }
  const parsed = schema.safeParse(fieldsOf(query, repeatable));
  if (!parsed.success) {
    const fields = parsed.error.issues.flatMap((issue): [string, string][] =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => [key, "unknown"])
        : [[String(issue.path[0] ?? "query"), issue.message]],
    );
    throw wrongFields(fields);
  }
  return parsed.data;
}

/** @param fields each with the name of what is wrong with it */
function wrongFields(fields: readonly (readonly [string, string])[]): MarketError {
  const told = fields.map(([field, name]) => [field, questionText(name)] as const);
  return new MarketError("invalid_input", {
    fields: Object.fromEntries(told.map(([field, { vi }]) => [field, vi])),
    fields_en: Object.fromEntries(told.map(([field, { en }]) => [field, en])),
  });
}
