import { createHash } from "node:crypto";
import { suggest } from "@/lib/medusa/suggestions";
import { BackendError } from "@/lib/medusa/call-backend";

const SHORTEST = 2;
const LONGEST = 200;
/** Anybody may keep an answer, but must ask about it again: a price or a product may be gone by now. */
const ASK_AGAIN = "public, max-age=0, must-revalidate";

/**
 * `GET /api/goi-y?q=<text>` → `Suggestions`: what somebody may be typing, for the list below the search
 * field. 400 for fewer than two letters and more than a search may have, 503 while the backend is down, 304
 * for who has the answer already.
 */
export async function GET(request: Request): Promise<Response> {
  const text = (new URL(request.url).searchParams.get("q") ?? "").trim();
  if (text.length < SHORTEST || text.length > LONGEST) return refusal(400, "invalid_input");
  let body: string;
  try {
    body = JSON.stringify(await suggest(text));
  } catch (error) {
    return error instanceof BackendError && error.status === 400
      ? refusal(400, "invalid_input")
      : refusal(503, "unavailable");
  }
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = { "cache-control": ASK_AGAIN, "content-type": "application/json", etag };
  return request.headers.get("if-none-match") === etag
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}

function refusal(status: number, code: string): Response {
  return Response.json({ code }, { status, headers: { "cache-control": "no-store" } });
}
