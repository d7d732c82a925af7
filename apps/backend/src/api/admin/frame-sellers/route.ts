import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { importFrame } from "../../../statistics-releases/import-frame";
import { readFrameCsv } from "../../../statistics-releases/read-frame-csv";
import { operatorOf } from "../operator-of";
import type { FrameFile } from "./validators";

/** Takes a file of sellers into the province's list, all of it or nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest<FrameFile>,
  res: MedusaResponse,
): Promise<void> {
  const rows = readFrameCsv(req.validatedBody.csv);
  res.status(201).json(await importFrame(req.scope, { rows, actor: await operatorOf(req) }));
}
