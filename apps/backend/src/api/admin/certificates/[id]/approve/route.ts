import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { certificateKey } from "../../../../../certificates/certificate-key";
import { withLock } from "../../../../../locking/with-lock";
import { approveCertificateWorkflow } from "../../../../../workflows/certificate/approve-certificate";
import { operatorOf } from "../../../operator-of";
import { retrieveCertificate } from "../../retrieve-certificate";

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const certificateId = req.params.id ?? "";
  const actor = await operatorOf(req);
  await withLock(req.scope, certificateKey(certificateId), () =>
    approveCertificateWorkflow(req.scope).run({ input: { certificate_id: certificateId, actor } }),
  );
  res.json({ certificate: await retrieveCertificate(req.scope, certificateId) });
}
