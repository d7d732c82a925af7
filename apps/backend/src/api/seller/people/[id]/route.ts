import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changePerson } from "../../../../seller-people/change-person";
import { listPeople } from "../../../../seller-people/list-people";
import { sellerScopeOf } from "../../require-seller-scope";
import type { ChangePerson } from "../validators";

export async function POST(req: MedusaRequest<ChangePerson>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  await changePerson(req.scope, scope, { id: req.params.id ?? "", to: req.validatedBody });
  res.json(await listPeople(req.scope, scope));
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  await changePerson(req.scope, scope, { id: req.params.id ?? "", to: null });
  res.json(await listPeople(req.scope, scope));
}
