import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changePerson } from "../../../../province-people/change-person";
import { operatorOf } from "../../operator-of";
import type { ChangePerson } from "../validators";

/** Gives a person another role, or shuts or opens the door to her. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangePerson>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  await changePerson(req.scope, { id, actor: await operatorOf(req), ...req.validatedBody });
  res.json({ id });
}
