import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerPocket } from "../../../catalogue-search/answer-pocket";
import { readQuestion } from "../../../catalogue-search/read-question";
import { PocketQuestion } from "../../../catalogue-search/search-question";
import { answerFromIndex } from "../answer-from-index";

/** The catalogue for a phone, or what changed in it since the phone last asked. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerFromIndex(req, res, (index, query) =>
    answerPocket(index, readQuestion(query, PocketQuestion)),
  );
}
