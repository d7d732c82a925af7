import { MedusaError } from "@medusajs/framework/utils";
import { graphRows } from "../query/graph-rows";
import type { QuerySource } from "../query/query-source";

/** The market's one region. Throws if the market was never prepared. */
export async function loadMarketRegion(source: QuerySource): Promise<{ id: string }> {
  const [region] = await graphRows<{ id: string }>(source, {
    entity: "region",
    fields: ["id"],
    filters: { currency_code: "vnd" },
  });
  if (!region) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The market has no region in đồng: its setup script has not run",
    );
  }
  return region;
}
