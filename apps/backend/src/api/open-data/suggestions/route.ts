import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerSuggestions } from "../../../catalogue-search/answer-suggestions";
import { readQuestion } from "../../../catalogue-search/read-question";
import { SuggestionsQuestion } from "../../../catalogue-search/search-question";
import { answerFromIndex } from "../answer-from-index";

/** What somebody may be looking for who has typed so far. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerFromIndex(req, res, (index, query) =>
    answerSuggestions(index, readQuestion(query, SuggestionsQuestion)),
  );
}
