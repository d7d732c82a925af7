import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { computeRelease } from "../../../statistics-releases/compute-release";
import { listReleases } from "../../../statistics-releases/list-releases";
import type { ReleaseView } from "../../../statistics-releases/release-view";
import { operatorOf } from "../operator-of";
import type { ComputeRelease, ListReleases } from "./validators";

/** A release without its figures: to see those before the public does leaves a line in the log. */
export type ReleaseRow = Omit<ReleaseView, "outputs">;

/** One page of releases and how far each has come, the latest period first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = req.validatedQuery as ListReleases;
  const all = await listReleases(req.scope);
  const rows = all.map(({ outputs: _, ...row }): ReleaseRow => row);
  res.json({ releases: rows.slice(offset, offset + limit), count: rows.length, limit, offset });
}

/** Locks a period's inputs and works its figures out, as its first version or the next. */
export async function POST(
  req: AuthenticatedMedusaRequest<ComputeRelease>,
  res: MedusaResponse,
): Promise<void> {
  const actor = await operatorOf(req);
  res.status(201).json(await computeRelease(req.scope, { actor, ...req.validatedBody }));
}
