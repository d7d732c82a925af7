import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listReturnRows } from "../../../monthly-returns/list-return-rows";
import { provinceScopeOf } from "../require-province-scope";
import type { ListReturns } from "../../admin/monthly-returns/validators";

/** Who has filed a month and who has not; only for who sees single returns also what they say. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const rows = await listReturnRows(req.scope, req.validatedQuery as ListReturns, new Date());
  const open = provinceScopeOf(req).rights.includes("figures");
  res.json({
    ...rows,
    filers: rows.filers.map(({ seller_id, name, state, reminded, versions }) => ({
      seller_id,
      name,
      state,
      reminded,
      filed_at: versions.at(-1)?.filed_at ?? null,
      online_percent: open ? (versions.at(-1)?.share?.online_percent ?? null) : null,
    })),
  });
}
