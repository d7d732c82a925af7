import { COMMUNES } from "@cho-lang/ocop/communes";
import { CRITERIA_VERSIONS } from "@cho-lang/ocop/criteria-versions";
import { groupOfSet, PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { SERIES } from "@cho-lang/retail-statistics/series";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MarketLists } from "./market-lists";

/** What the operator's forms let choose from; the rules stay on this side of the wire. */
export function GET(_req: AuthenticatedMedusaRequest, res: MedusaResponse<MarketLists>): void {
  res.json({
    communes: COMMUNES.map(({ code, name }) => ({ code, name })).sort((a, b) =>
      a.name.localeCompare(b.name, "vi"),
    ),
    product_sets: PRODUCT_SETS.map(({ id, name }) => ({ id, name, group: groupOfSet(id).name })),
    criteria_versions: CRITERIA_VERSIONS.map(({ id, instrument }) => ({ id, instrument })),
    series: Object.values(SERIES),
  });
}
