import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MarketError } from "../../../errors/market-error";

/** What a search can hold at most. Medusa reads it by rules that call themselves, so it is checked before. */
const MOST_LEVELS = 12;
const MOST_VALUES = 2_000;
/** Hits of all questions of one body together, of which each may come with all its texts marked. */
const MOST_HITS = 200;
/** What a question without a number is answered with. */
const USUAL_HITS = 20;

/** True when a body holds more values or levels than a search does. Looks at no more than that. */
function isTooMuch(body: unknown): boolean {
  let values = 0;
  let level = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (depth > MOST_LEVELS || values > MOST_VALUES) {
      return true;
    }
    level = level.flatMap((value) =>
      typeof value === "object" && value !== null ? (Object.values(value) as unknown[]) : [],
    );
  }
  return false;
}

interface Question {
  pagination?: { take?: unknown } | null;
}

/** How many hits a body of one question or several asks for. */
function hitsOf(body: unknown): number {
  const { queries } = (body ?? {}) as { queries?: unknown };
  const questions = (Array.isArray(queries) ? queries : [body]) as (Question | null | undefined)[];
  return questions.reduce((sum, question) => {
    const take = question?.pagination?.take;
    return sum + (typeof take === "number" ? take : USUAL_HITS);
  }, 0);
}

/** Refuses a search that no person would ask, before anything is read from it. */
export function limitSearchBody(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  next(
    isTooMuch(req.body) || hitsOf(req.body) > MOST_HITS
      ? new MarketError("invalid_input")
      : undefined,
  );
}
