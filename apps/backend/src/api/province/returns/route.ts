import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listReturnRows } from "../../../monthly-returns/list-return-rows";
import { noteOpening } from "../../../monthly-returns/note-opening";
import { provinceScopeOf } from "../require-province-scope";
import type { ListReturns } from "../../admin/monthly-returns/validators";

/**
 * Who has filed a month and who has not; only for who sees single returns also what they say, which the
 * log keeps. That nothing was sold is a figure too.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const now = new Date();
  const rows = await listReturnRows(req.scope, req.validatedQuery as ListReturns, now);
  const { rights, actor } = provinceScopeOf(req);
  const open = rights.includes("figures");
  if (open && rows.filers.some(({ versions }) => versions.length > 0)) {
    await noteOpening(req.scope, { month: rows.month, actor }, now);
  }
  res.json({
    ...rows,
    filers: rows.filers.map(({ versions, state, ...filer }) => ({
      seller_id: filer.seller_id,
      name: filer.name,
      commune_code: filer.commune_code,
      without_shop: filer.without_shop,
      reminded: filer.reminded,
      state: open || state !== "nothing_sold" ? state : "filed",
      filed_at: versions.at(-1)?.filed_at ?? null,
      online_percent: open ? (versions.at(-1)?.share?.online_percent ?? null) : null,
    })),
  });
}
