import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { buildOfficialStatistics } from "../../../official-statistics/build-official-statistics";
import { loadObservations } from "../../../official-statistics/load-observations";
import { answerPublicly } from "../answer-publicly";
import type { AskOfficialStatistics } from "./validators";

/** What official figures say of e-commerce in retail, today or as it was known on `?as_of=`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { as_of } = req.validatedQuery as AskOfficialStatistics;
  const observations = await loadObservations(req.scope);
  answerPublicly(res, buildOfficialStatistics(observations, as_of ?? vietnamDay(new Date())));
}
