import { answerMethod } from "@/features/open-data/answer-method";

export const dynamic = "force-static";

/** `GET /open-data/phuong-phap.md`: the method in short, in Vietnamese. */
export function GET(): Response {
  return answerMethod("PHUONG-PHAP.md");
}
