import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { approveCertificateWorkflow } from "../../../../../workflows/certificate/approve-certificate";
import { operatorOf } from "../../../operator-of";
import { retrieveCertificate } from "../../retrieve-certificate";

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const certificateId = req.params.id ?? "";
  await approveCertificateWorkflow(req.scope).run({
    input: { certificate_id: certificateId, actor: await operatorOf(req) },
  });
  res.json({ certificate: await retrieveCertificate(req.scope, certificateId) });
}
