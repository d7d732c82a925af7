import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { gatherData } from "../../../../buyer-accounts/gather-data";
import { accountOf } from "../account-of";

/** All that the market keeps about her, to take along. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await gatherData(req.scope, accountOf(req), new Date()));
}
