import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { resetPassword } from "../../../../../province-people/reset-password";
import { operatorOf } from "../../../operator-of";
import type { NewPassword } from "../../validators";

/** Gives a person who has forgotten her password a new first one. */
export async function POST(
  req: AuthenticatedMedusaRequest<NewPassword>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  const { password } = req.validatedBody;
  await resetPassword(req.scope, { id, password, actor: await operatorOf(req) });
  res.json({ id });
}
