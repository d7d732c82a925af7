import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { MarketError } from "../../errors/market-error";

/**
 * Middleware that parses a request's query into `req.validatedQuery`. What does not fit becomes
 * `invalid_input` with one message per field in `details.fields`; unknown parameters are dropped.
 */
export function validateQuery(schema: z.ZodType<Record<string, unknown>>) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const parsed = schema.safeParse(req.query);
    if (!parsed.success) {
      const fields = Object.fromEntries(
        parsed.error.issues.map((issue) => [issue.path.join("."), issue.message]),
      );
      next(new MarketError("invalid_input", { fields }));
      return;
    }
    req.validatedQuery = parsed.data;
    next();
  };
}
