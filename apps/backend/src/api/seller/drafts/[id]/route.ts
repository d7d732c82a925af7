import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { discardDraft } from "../../../../seller-products/discard-draft";
import { saveDraft } from "../../../../seller-products/save-draft";
import { retrieveScopedDraft } from "../../../../seller-scope/retrieve-scoped-draft";
import { sellerScopeOf } from "../../require-seller-scope";
import { toDraftView } from "../draft-view";
import type { SaveDraft } from "../validators";

async function answerDraft(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const draft = await retrieveScopedDraft(req.scope, sellerScopeOf(req), req.params.id ?? "");
  res.json({ draft: toDraftView(draft) });
}

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerDraft(req, res);
}

export async function POST(req: MedusaRequest<SaveDraft>, res: MedusaResponse): Promise<void> {
  await saveDraft(req.scope, sellerScopeOf(req), req.params.id ?? "", req.validatedBody);
  await answerDraft(req, res);
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await discardDraft(req.scope, sellerScopeOf(req), id);
  res.json({ id });
}
