import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listActs } from "../../../audit/list-acts";

/** What belongs to the province's figures, by the first word of what was done. */
const SUBJECTS = [
  "release",
  "report",
  "frame",
  "monthly-return",
  "official-statistics",
  "province-person",
];

/** The log of the province's figures, the latest line first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = req.validatedQuery as { limit: number; offset: number };
  const $or = SUBJECTS.map((subject) => ({ action: { $like: `${subject}.%` } }));
  res.json(await listActs(req.scope, { $or }, { limit, offset }));
}
