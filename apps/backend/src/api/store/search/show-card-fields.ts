import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { CARD_FIELDS } from "../../../catalogue-search/card-of-document";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a card shows, and the stars that are in force. */
const SHOWN = [...CARD_FIELDS, "stars"];

/** The question with the fields of its hits; what is no question is left for Medusa to refuse. */
function withFields(question: unknown): unknown {
  return isRecord(question) ? { fields: SHOWN, ...question } : question;
}

/**
 * Gives hits what a product's card shows where a search names no `fields`. Whole documents, descriptions and all, are
 * more than three times as long, and whoever wants them can ask for each of their fields.
 */
export function showCardFields(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const { body } = req;
  if (isRecord(body)) {
    req.body = Array.isArray(body.queries)
      ? { ...body, queries: body.queries.map(withFields) }
      : withFields(body);
  }
  next();
}
