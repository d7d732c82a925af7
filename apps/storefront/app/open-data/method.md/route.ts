import { answerMethod } from "@/features/open-data/answer-method";

export const dynamic = "force-static";

/**
 * `GET /open-data/method.md`: how the province's figures are made, the text that its second implementation is
 * written from.
 */
export function GET(): Response {
  return answerMethod("METHOD.md");
}
