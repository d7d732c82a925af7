import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBytes } from "../../../../http-guards/read-bytes";
import { TABLE_LIMITS } from "../../../../product-tables/table";
import { tableRefusal } from "../../../../product-tables/table-refusal";
import { loadRemittances } from "../../../../remittances/load-remittances";
import { takeRemittanceFile } from "../../../../remittances/take-remittance-file";
import { sellerScopeOf } from "../../require-seller-scope";
import type { RemittanceFile } from "../validators";

const BOUND = { most: TABLE_LIMITS.bytes, refusal: () => tableRefusal("heavy") };

/** Takes a carrier's file of cash that it has passed on, which is the body. */
export async function POST(
  req: MedusaRequest<unknown, RemittanceFile>,
  res: MedusaResponse,
): Promise<void> {
  const scope = sellerScopeOf(req);
  const { carrier } = req.validatedQuery;
  const taken = await takeRemittanceFile(req.scope, scope, carrier, await readBytes(req, BOUND));
  const remittances = await loadRemittances(req.scope, scope.seller.id, new Date());
  res.json({ taken, remittances });
}
