import type { MedusaErrorHandlerFunction } from "@medusajs/framework/http";
import { errorHandler } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { readMarketError } from "../errors/read-market-error";

const medusaErrorHandler = errorHandler();

/**
 * Answers errors in the market's own form on the market's own branches. The operator's panel is
 * Medusa's and understands only Medusa's form, so `/admin` and `/auth` keep that, with the market's
 * text and status where the error is the market's.
 */
export const marketErrorHandler: MedusaErrorHandlerFunction = (thrown: unknown, req, res, next) => {
  // The workflow engine passes errors on as plain objects of an error's shape.
  const error = thrown as Error & { code?: unknown };
  const { status, body } = readMarketError(error);
  const retryAfter = body.details?.retry_after_seconds;
  if (typeof retryAfter === "number") {
    res.setHeader("Retry-After", String(retryAfter));
  }
  if (/^\/(store|seller|province|open-data|hooks)\b/i.test(req.path)) {
    if (status >= 500) {
      req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(error);
    }
    res.status(status).json(body);
    return;
  }
  if (error.code === body.code) {
    res.status(status).json({ type: MedusaError.Types.NOT_ALLOWED, ...body });
    return;
  }
  medusaErrorHandler(error, req, res, next);
};
