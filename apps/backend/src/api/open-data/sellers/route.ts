import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerSellers } from "../../../catalogue-search/answer-sellers";
import { readQuestion } from "../../../catalogue-search/read-question";
import { SellersQuestion } from "../../../catalogue-search/search-question";
import { answerFromIndex } from "../answer-from-index";

/** Active sellers by name, one page of them. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerFromIndex(req, res, (index, query) =>
    answerSellers(index, readQuestion(query, SellersQuestion)),
  );
}
