import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import type { Exchange } from "./stripe-server";

type Schema = Record<string, unknown>;
interface Operation {
  parameters?: { in: string; name: string; required: boolean; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses?: Record<string, { content: Record<string, { schema: { $ref: string } }> }>;
}
interface OpenApi {
  info: { version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const FORM = "application/x-www-form-urlencoded";
const FILE = join(__dirname, "published", "stripe-2024-04-10.json");

/** Stripe's published OpenAPI document, cut as its README says. */
const PUBLISHED = JSON.parse(readFileSync(FILE, "utf8")) as OpenApi;

/** The version of Stripe's API whose shapes these are. */
export const PUBLISHED_VERSION = PUBLISHED.info.version;

/** Each value of an object, changed. */
const each = (object: Schema, change: (value: unknown) => unknown): Schema =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));

/** OpenAPI 3.0 as JSON Schema: null where it is `nullable`, and no property that is not listed. */
function toJsonSchema(published: unknown): unknown {
  if (Array.isArray(published)) return published.map(toJsonSchema);
  if (typeof published !== "object" || published === null) return published;
  const { nullable, properties, ...rest } = published as Schema;
  const schema = each(rest, toJsonSchema);
  if (properties) {
    schema.properties = each(properties as Schema, toJsonSchema);
    schema.additionalProperties ??= false;
  }
  return nullable === true ? { anyOf: [schema, { type: "null" }] } : schema;
}

/** @param coerceTypes for what comes by form or address: text, which stands for what it reads as */
function compiler(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ allErrors: true, coerceTypes });
  ajv.addKeyword("components");
  return ajv.addFormat("unix-time", { type: "number", validate: Number.isSafeInteger });
}

const schemas = each(PUBLISHED.components.schemas, toJsonSchema);
const answers = compiler(false).addSchema({ components: { schemas } }, "stripe");
const forms = compiler(true);

/** What of a value is not as it should be, each with its place; nothing where all is. */
function faultsOf(validate: ValidateFunction, value: unknown): string[] {
  const valid = validate(structuredClone(value));
  return valid ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

/** The faults of an object, by the name of its schema. */
export function objectFaults(name: string, object: unknown): string[] {
  const validate = answers.getSchema(`stripe#/components/schemas/${name}`);
  return validate ? faultsOf(validate, object) : [`There is no schema ${name}`];
}

function operationOf({ method, path }: Exchange): Operation | undefined {
  const found = Object.entries(PUBLISHED.paths).find(([template]) =>
    new RegExp(`^${template.replace(/\{\w+\}/g, "[^/]+")}$`).test(path),
  );
  return found?.[1][method.toLowerCase()];
}

/**
 * The faults of an answer by the shape of its path and status. What is published nowhere must be a refusal; but the
 * payment that Stripe.js, which is a stand-in itself, begins with.
 */
export function answerFaults(exchange: Exchange): string[] {
  const { responses } = operationOf(exchange) ?? {};
  const status = exchange.status === 200 ? "200" : "default";
  const published = responses?.[status]?.content["application/json"]?.schema.$ref;
  const begun = exchange.path === "/v1/elements/sessions" && status === "200";
  const name = published?.split("/").at(-1) ?? (begun ? "payment_intent" : "error");
  return objectFaults(name, exchange.body);
}

/** The faults of what was asked, by the form or the parameters of its path; null for a path of none. */
export function formFaults(exchange: Exchange): string[] | null {
  const operation = operationOf(exchange);
  if (!operation) return null;
  const asked = (operation.parameters ?? []).filter((one) => one.in === "query");
  const query = {
    type: "object",
    properties: Object.fromEntries(asked.map(({ name, schema }) => [name, schema])),
    required: asked.filter(({ required }) => required).map(({ name }) => name),
  };
  const schema = operation.requestBody?.content[FORM]?.schema ?? query;
  return faultsOf(forms.compile(toJsonSchema(schema) as Schema), exchange.form);
}

/** The faults of a notification: of its envelope, of its name, and of the object that it is about. */
export function eventFaults(event: { type: string; data: { object: object } }): string[] {
  const object = event.data.object as { object?: unknown };
  const { requestBody } = PUBLISHED.paths["/v1/webhook_endpoints"]?.post ?? {};
  const endpoint = toJsonSchema(requestBody?.content[FORM]?.schema) as Schema;
  return [
    ...objectFaults("event", event),
    ...objectFaults(String(object.object), object),
    ...faultsOf(answers.compile(endpoint), { enabled_events: [event.type] }),
  ];
}
