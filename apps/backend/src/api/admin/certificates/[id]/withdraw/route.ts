import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { certificateKey } from "../../../../../certificates/certificate-key";
import { withLock } from "../../../../../locking/with-lock";
import { withdrawCertificateWorkflow } from "../../../../../workflows/certificate/withdraw-certificate";
import { operatorOf } from "../../../operator-of";
import { retrieveCertificate } from "../../retrieve-certificate";
import type { WithdrawCertificate } from "../../validators";

export async function POST(
  req: AuthenticatedMedusaRequest<WithdrawCertificate>,
  res: MedusaResponse,
): Promise<void> {
  const certificateId = req.params.id ?? "";
  const actor = await operatorOf(req);
  await withLock(req.scope, certificateKey(certificateId), () =>
    withdrawCertificateWorkflow(req.scope).run({
      input: { certificate_id: certificateId, withdrawal: req.validatedBody, actor },
    }),
  );
  res.json({ certificate: await retrieveCertificate(req.scope, certificateId) });
}
