import { MarketProblem } from "./market-problem";

interface ProblemBody {
  code?: string;
  message?: string;
  message_en?: string;
  details?: { fields?: Record<string, string> };
}

/**
 * One request to the operator's API with the panel's own session. Throws MarketProblem with the texts
 * and fields of the answer, or `unreachable` when none came.
 */
export async function callMarket<Body>(path: string, body?: unknown): Promise<Body> {
  const response = await fetch(path, {
    method: body === undefined ? "GET" : "POST",
    credentials: "include",
    headers: { accept: "application/json", "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new MarketProblem("unreachable");
  });
  const answer: unknown = await response.json().catch(() => ({}));
  if (!response.ok) {
    const problem = answer as ProblemBody;
    throw new MarketProblem(problem.code ?? "internal", {
      vi: problem.message,
      en: problem.message_en ?? problem.message,
      fields: problem.details?.fields,
    });
  }
  return answer as Body;
}
