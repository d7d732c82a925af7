import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listPublishedReleases } from "../../../statistics-releases/list-published-releases";
import { answerPublicly } from "../answer-publicly";
import type { AskReleases } from "./validators";

/**
 * The province's own figures that are out, with all that it takes to check them, and when the next are:
 * today, as it was on `?as_of=`, or of `?period=` the public version `&version=` alone.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { as_of, period, version } = req.validatedQuery as AskReleases;
  const one = period === undefined || version === undefined ? undefined : { period, version };
  const day = as_of ?? vietnamDay(new Date());
  answerPublicly(res, await listPublishedReleases(req.scope, day, one));
}
