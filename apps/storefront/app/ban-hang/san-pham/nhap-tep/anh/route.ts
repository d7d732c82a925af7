import { sellerToken } from "@/features/seller-door/seller-cookie";
import { IMPORTS } from "@/features/seller-imports/import-paths";
import { receivePhotos } from "@/features/seller-imports/receive-photos";
import { isSameOrigin } from "@/lib/same-origin";

/**
 * `POST /ban-hang/san-pham/nhap-tep/anh`: takes photos that a table speaks of by the names of their files
 * (form: `photo`, several; with script one, as the body, its name in `?ten=`). Answers script with
 * `{ problem }`, null when all is well, and leads a plain form back.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) {
    return new Response(null, { status: 403 });
  }
  const token = await sellerToken();
  const { kept, problem } =
    token === null ? { kept: 0, problem: "ended" as const } : await receivePhotos(token, request);
  if (request.headers.get("accept")?.includes("application/json")) {
    return Response.json({ problem }, { headers: { "cache-control": "no-store" } });
  }
  const query = new URLSearchParams({
    anh: String(kept),
    ...(problem === null ? {} : { loi: problem }),
  });
  return new Response(null, {
    status: 303,
    headers: { location: `${IMPORTS}?${query.toString()}#anh` },
  });
}
