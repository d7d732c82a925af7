import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { computeRelease } from "../../../statistics-releases/compute-release";
import { listReleases } from "../../../statistics-releases/list-releases";
import type { ComputeRelease } from "../../admin/statistics-releases/validators";
import { provinceScopeOf } from "../require-province-scope";

/** Every release and how far it has come, without its figures. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const all = await listReleases(req.scope);
  res.json({ releases: all.map(({ outputs: _, ...row }) => row) });
}

/** Locks a period's inputs and works its figures out, as its first version or the next. */
export async function POST(req: MedusaRequest<ComputeRelease>, res: MedusaResponse): Promise<void> {
  const { actor } = provinceScopeOf(req);
  res.status(201).json(await computeRelease(req.scope, { actor, ...req.validatedBody }));
}
