import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listPublishedReleases } from "../../../statistics-releases/list-published-releases";
import { answerPublicly } from "../answer-publicly";

/** The province's own figures that are out, with all that it takes to check them, and when the next are. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  answerPublicly(res, await listPublishedReleases(req.scope, vietnamDay(new Date())));
}
