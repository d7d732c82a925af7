import { readPocket } from "@/lib/medusa/pocket";
import { BackendError } from "@/lib/medusa/call-backend";

/**
 * `GET /cho-trong-tui/hang?tu=<revision>` → a PocketAnswer: the catalogue for a phone to keep, or what changed
 * in it since that revision. 400 for a revision that is none, 503 when it can't be had.
 */
export async function GET(request: Request): Promise<Response> {
  const since = new URL(request.url).searchParams.get("tu");
  if (since !== null && !/^\d{1,15}$/.test(since)) {
    return new Response(null, { status: 400 });
  }
  try {
    const answer = await readPocket(since === null ? null : Number(since));
    return Response.json(answer, { headers: { "cache-control": "private, no-store" } });
  } catch (error) {
    return new Response(null, { status: error instanceof BackendError ? error.status : 503 });
  }
}
