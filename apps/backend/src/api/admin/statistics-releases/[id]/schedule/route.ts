import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { scheduleRelease } from "../../../../../statistics-releases/take-step";
import { operatorOf } from "../../../operator-of";
import type { ScheduleRelease } from "../../validators";

/** Sets the day from which everybody may read a checked release. */
export async function POST(
  req: AuthenticatedMedusaRequest<ScheduleRelease>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  await scheduleRelease(req.scope, { id, actor: await operatorOf(req), ...req.validatedBody });
  res.json({ id });
}
