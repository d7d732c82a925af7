import { joinBasket } from "@/features/offline/server/join-basket";
import { readJoin } from "@/features/offline/server/read-posted";
import { BackendError } from "@/lib/medusa/call-backend";
import { isSameOrigin } from "@/lib/same-origin";

/**
 * `POST /gio-hang/noi` `{ basketId: string | null, changes: JoinedChange[] }` → a JoinAnswer: joins what was
 * changed without a line to the basket. Posted again it changes nothing. 400 for what is no change, 403
 * for other sites.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) {
    return new Response(null, { status: 403 });
  }
  const posted = readJoin(await request.json().catch(() => null));
  if (posted === null) {
    return new Response(null, { status: 400 });
  }
  try {
    return Response.json(await joinBasket(posted.basketId, posted.changes));
  } catch (error) {
    if (error instanceof BackendError) {
      return new Response(null, { status: 400 });
    }
    throw error;
  }
}
