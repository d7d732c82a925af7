import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listProvinceActs } from "../../../province-acts/list-province-acts";

/** The log of the province's figures, the latest line first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = req.validatedQuery as { limit: number; offset: number };
  res.json(await listProvinceActs(req.scope, { limit, offset }));
}
