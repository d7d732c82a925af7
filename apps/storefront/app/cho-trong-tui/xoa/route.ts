import { forgetVisitor } from "@/features/offline/server/forget-visitor";
import { isSameOrigin } from "@/lib/same-origin";

/**
 * `POST /cho-trong-tui/xoa`: drops every cookie by which the market knows the visitor's phone, and has the
 * browser clear its own copies of pages. The seller's log-in stays. Posts of other sites are refused.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) {
    return new Response(null, { status: 403 });
  }
  await forgetVisitor();
  return new Response(null, { status: 204, headers: { "clear-site-data": '"cache"' } });
}
