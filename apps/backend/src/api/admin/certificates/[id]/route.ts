import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { certificateKey } from "../../../../certificates/certificate-key";
import { withLock } from "../../../../locking/with-lock";
import { updateCertificateWorkflow } from "../../../../workflows/certificate/update-certificate";
import { retrieveCertificate } from "../retrieve-certificate";
import type { CertificateInput } from "../validators";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ certificate: await retrieveCertificate(req.scope, req.params.id ?? "") });
}

export async function POST(
  req: AuthenticatedMedusaRequest<CertificateInput>,
  res: MedusaResponse,
): Promise<void> {
  const certificateId = req.params.id ?? "";
  await withLock(req.scope, certificateKey(certificateId), () =>
    updateCertificateWorkflow(req.scope).run({
      input: { certificate_id: certificateId, fields: req.validatedBody },
    }),
  );
  res.json({ certificate: await retrieveCertificate(req.scope, certificateId) });
}
