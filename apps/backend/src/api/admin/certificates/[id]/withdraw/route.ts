import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withdrawCertificateWorkflow } from "../../../../../workflows/certificate/withdraw-certificate";
import { operatorOf } from "../../../operator-of";
import { retrieveCertificate } from "../../retrieve-certificate";
import type { WithdrawCertificate } from "../../validators";

export async function POST(
  req: AuthenticatedMedusaRequest<WithdrawCertificate>,
  res: MedusaResponse,
): Promise<void> {
  const certificateId = req.params.id ?? "";
  await withdrawCertificateWorkflow(req.scope).run({
    input: {
      certificate_id: certificateId,
      withdrawal: req.validatedBody,
      actor: await operatorOf(req),
    },
  });
  res.json({ certificate: await retrieveCertificate(req.scope, certificateId) });
}
