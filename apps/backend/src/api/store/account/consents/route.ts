import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sayConsent } from "../../../../buyer-accounts/say-consent";
import { toConsentViews } from "../../../../buyer-accounts/consent-view";
import { accountOf } from "../account-of";
import type { SayConsent } from "../validators";

/** Agrees to a purpose, or takes that back. */
export async function POST(req: MedusaRequest<SayConsent>, res: MedusaResponse): Promise<void> {
  const standings = await sayConsent(req.scope, accountOf(req), req.validatedBody);
  res.json({ consents: toConsentViews(standings) });
}
