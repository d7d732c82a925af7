import { DAY_PATTERN, INSTANT_PATTERN } from "../patterns";

/** A part of a JSON Schema (draft 2020-12). */
export type Schema = { readonly [keyword: string]: unknown };

export const SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema";

export const text: Schema = { type: "string", minLength: 1 };
export const day: Schema = { type: "string", pattern: DAY_PATTERN };
export const instant: Schema = { type: "string", pattern: INSTANT_PATTERN };
export const dong: Schema = { type: "integer", minimum: 0 };
export const count: Schema = { type: "integer", minimum: 0 };
export const number: Schema = { type: "number" };

/** An object with all of these members, perhaps with some of the optional ones, and with no others. */
export function record(
  properties: Record<string, Schema>,
  optional: Record<string, Schema> = {},
): Schema {
  return {
    type: "object",
    properties: { ...properties, ...optional },
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

export function list(items: Schema): Schema {
  return { type: "array", items };
}

/** That, or null where there is none or it may not be published. */
export function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: "null" }] };
}

export function oneOf(values: readonly (string | number | null)[]): Schema {
  return { enum: values };
}

/** Words in Vietnamese and English. */
export const bothLanguages = record({ vi: text, en: text });
