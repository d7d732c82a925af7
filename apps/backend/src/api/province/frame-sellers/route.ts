import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { importFrame } from "../../../statistics-releases/import-frame";
import { listFrame } from "../../../statistics-releases/list-frame";
import { readFrameCsv } from "../../../statistics-releases/read-frame-csv";
import type { FrameFile } from "../../admin/frame-sellers/validators";
import { provinceScopeOf } from "../require-province-scope";

/** The province's list of sellers, as a file of it is written. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ sellers: await listFrame(req.scope) });
}

/** Takes a file of sellers into the province's list, all of it or nothing. */
export async function POST(req: MedusaRequest<FrameFile>, res: MedusaResponse): Promise<void> {
  const rows = readFrameCsv(req.validatedBody.csv);
  res.status(201).json(await importFrame(req.scope, { rows, actor: provinceScopeOf(req).actor }));
}
