import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { scheduleRelease } from "../../../../../statistics-releases/take-step";
import type { ScheduleRelease } from "../../../../admin/statistics-releases/validators";
import { provinceScopeOf } from "../../../require-province-scope";

/** Sets the day from which everybody may read a checked release. */
export async function POST(
  req: MedusaRequest<ScheduleRelease>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  const { actor } = provinceScopeOf(req);
  await scheduleRelease(req.scope, { id, actor, ...req.validatedBody });
  res.json({ id });
}
