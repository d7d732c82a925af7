import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { deleteAccount } from "../../../buyer-accounts/delete-account";
import { readAccount } from "../../../buyer-accounts/read-account";
import { accountOf } from "./account-of";

/** Whose account it is, what she agreed to and where her goods may go. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ account: await readAccount(req.scope, accountOf(req), new Date()) });
}

/** Deletes the account with all that it holds; her orders stay as the law asks. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await deleteAccount(req.scope, accountOf(req));
  res.json({ deleted: true });
}
