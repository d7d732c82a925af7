import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { createCertificateWorkflow } from "../../../workflows/certificate/create-certificate";
import { listCertificates } from "./list-certificates";
import { retrieveCertificate } from "./retrieve-certificate";
import type { CertificateInput, ListCertificates } from "./validators";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const filter = req.validatedQuery as ListCertificates;
  const { certificates, count } = await listCertificates(req.scope, filter);
  res.json({ certificates, count, limit: filter.limit, offset: filter.offset });
}

export async function POST(
  req: AuthenticatedMedusaRequest<CertificateInput>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await createCertificateWorkflow(req.scope).run({ input: req.validatedBody });
  res.status(201).json({ certificate: await retrieveCertificate(req.scope, result.id) });
}
