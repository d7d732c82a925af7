import type { z } from "@medusajs/framework/zod";
import { MarketError } from "../errors/market-error";

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
 * `invalid_input` with one message per field in `details.fields`.
 */
export function readQuestion<Question>(
  query: string,
  schema: z.ZodType<Question>,
  repeatable: ReadonlySet<string> = new Set(),
): Question {
  if (query.length > MOST_CHARACTERS) {
    throw new MarketError("invalid_input", { fields: { query: "Địa chỉ quá dài." } });
  }
  const parsed = schema.safeParse(fieldsOf(query, repeatable));
  if (!parsed.success) {
    const fields = parsed.error.issues.flatMap((issue): [string, string][] =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => [key, "Không có điều kiện này."])
        : [[String(issue.path[0] ?? "query"), issue.message]],
    );
    throw new MarketError("invalid_input", { fields: Object.fromEntries(fields) });
  }
  return parsed.data;
}
