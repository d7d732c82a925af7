import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listPeople } from "../../../seller-people/list-people";
import { sellerScopeOf } from "../require-seller-scope";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listPeople(req.scope, sellerScopeOf(req)));
}
