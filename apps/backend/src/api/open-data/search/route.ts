import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerSearch } from "../../../catalogue-search/answer-search";
import { readQuestion } from "../../../catalogue-search/read-question";
import { REPEATABLE, SearchQuestion } from "../../../catalogue-search/search-question";
import { answerFromIndex } from "../answer-from-index";

/** Finds products: one page of cards with counts of what else could be chosen. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerFromIndex(req, res, (index, query) =>
    answerSearch(index, readQuestion(query, SearchQuestion, REPEATABLE)),
  );
}
