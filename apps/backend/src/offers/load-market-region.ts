import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";

/** The market's one region. Throws if the market was never prepared. */
export async function loadMarketRegion(container: MedusaContainer): Promise<{ id: string }> {
  const regions = await container
    .resolve(Modules.REGION)
    .listRegions({ currency_code: "vnd" }, { select: ["id"] });
  const [region] = regions;
  if (!region) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The market has no region in đồng: its setup script has not run",
    );
  }
  return region;
}
