import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { MarketError } from "../errors/market-error";
import { readableBody } from "../http-guards/readable-body";

/**
 * Middleware that parses a request's body into `req.validatedBody`. What does not fit becomes
 * `invalid_input` with one message per field in `details.fields`; unknown fields are dropped.
 */
export function validateBody(schema: z.ZodType) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const parsed = schema.safeParse(readableBody(req.body));
    if (!parsed.success) {
      const fields = Object.fromEntries(
        parsed.error.issues.map((issue) => [issue.path.join("."), issue.message]),
      );
      next(new MarketError("invalid_input", { fields }));
      return;
    }
    req.validatedBody = parsed.data;
    next();
  };
}
