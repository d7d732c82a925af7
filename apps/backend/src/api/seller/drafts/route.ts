import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { beginDraft } from "../../../seller-products/begin-draft";
import { retrieveScopedDraft } from "../../../seller-scope/retrieve-scoped-draft";
import { sellerScopeOf } from "../require-seller-scope";
import { toDraftView } from "./draft-view";
import type { BeginDraft } from "./validators";

/** Begins to describe a product; the same request id again answers with what it began. */
export async function POST(req: MedusaRequest<BeginDraft>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const id = await beginDraft(req.scope, scope, req.validatedBody);
  res.status(201).json({ draft: toDraftView(await retrieveScopedDraft(req.scope, scope, id)) });
}
