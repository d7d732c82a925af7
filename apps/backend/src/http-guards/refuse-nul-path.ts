import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MarketError } from "../errors/market-error";

/** Middleware: no id and no name has a NUL, which PostgreSQL's text cannot hold; `not_found` for such a path. */
export function refuseNulPath(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  next(
    /%00/.test(req.originalUrl.split("?", 1)[0] ?? "") ? new MarketError("not_found") : undefined,
  );
}
