import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MarketError } from "../../../errors/market-error";
import { graphRows } from "../../../query/graph-rows";

/** What the panel tells its operators, e.g. that an export is ready; everything else is to people's phones and mailboxes. */
const FEED = "feed";

/**
 * Keeps Medusa's own list of notifications to the panel's. It would show the words of every message, and so
 * codes that nobody but their receivers may read. Holds whether the query is read before this or afterwards.
 */
export function feedOnly(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  req.query.channel = FEED;
  req.filterableFields = { ...req.filterableFields, channel: FEED };
  next();
}

/** The same for one of them. Throws `not_found`. */
export async function noticeOnly(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const [notice] = await graphRows<{ id: string }>(req.scope, {
    entity: "notification",
    fields: ["id"],
    filters: { id: req.params.id, channel: FEED },
  });
  next(notice ? undefined : new MarketError("not_found"));
}
