import { EVERYTHING, type SearchQuery } from "@/lib/medusa/search";
import { searchNow } from "@/lib/medusa/search-now";

/** How many products the same words find without any filter; 0 when nobody can tell. */
export async function countUnfiltered({ text, exactly }: SearchQuery): Promise<number> {
  const answer = await searchNow({ ...EVERYTHING, text, exactly });
  return answer.kind === "found" ? answer.result.count : 0;
}
