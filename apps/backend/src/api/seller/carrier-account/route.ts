import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { viewCarrierAccount } from "../../../carriers/carrier-account";
import { setCarrierAccount } from "../../../carriers/set-carrier-account";
import { sellerScopeOf } from "../require-seller-scope";
import type { SetCarrierAccount } from "./validators";

async function answer(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { seller } = sellerScopeOf(req);
  res.json({ carrier: await viewCarrierAccount(req.scope, seller.id) });
}

/** The seller's own contract with GHN, without its token. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answer(req, res);
}

/** It is this one from now on, once GHN says that it is good. */
export async function POST(
  req: MedusaRequest<SetCarrierAccount>,
  res: MedusaResponse,
): Promise<void> {
  await setCarrierAccount(req.scope, sellerScopeOf(req), req.validatedBody);
  await answer(req, res);
}

/** There is none any more, and its token is gone. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await setCarrierAccount(req.scope, sellerScopeOf(req), null);
  await answer(req, res);
}
