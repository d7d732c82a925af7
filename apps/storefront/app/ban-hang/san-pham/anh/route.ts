import { sellerToken } from "@/features/seller-door/seller-cookie";
import { draftPath, productPath } from "@/features/seller-products/draft-steps";
import {
  receivePhoto,
  type PhotoTarget,
  type Received,
} from "@/features/seller-products/receive-photo";
import { isSameOrigin } from "@/lib/same-origin";

/**
 * `POST /ban-hang/san-pham/anh?nhap=<draft>`, `?san-pham=<product>` or `?yeu-cau=<request>`: takes a photo of the seller's and
 * leads on to the page that shows it, or back with the reason. Script asks for JSON: `{ location }` or
 * `{ problem }`; a plain form is led there.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) {
    return new Response(null, { status: 403 });
  }
  const query = new URL(request.url).searchParams;
  const target = {
    product: query.get("san-pham"),
    draft: query.get("nhap"),
    request: query.get("yeu-cau"),
  };
  const here = pageOf(target);
  const token = await sellerToken();
  const received: Received =
    token === null ? { kind: "log-in" } : await receivePhoto(token, request, target);
  const script = request.headers.get("accept")?.includes("application/json");
  return script ? asJson(received, here) : asRedirect(received, here);
}

/** The page that the photo was posted from. */
function pageOf({ product, draft }: PhotoTarget): string {
  if (product !== null) {
    return productPath(product);
  }
  return draft === null ? "/ban-hang/san-pham/moi" : draftPath(draft, "anh");
}

function logInPath(here: string): string {
  return `/ban-hang/dang-nhap?${new URLSearchParams({ tiep: here }).toString()}`;
}

function asJson(received: Received, here: string): Response {
  const headers = { "cache-control": "no-store" };
  switch (received.kind) {
    case "kept":
      return Response.json({ location: received.location }, { headers });
    case "log-in":
      return Response.json({ location: logInPath(here) }, { headers });
    case "refused":
      return Response.json({ problem: received.problem }, { status: 400, headers });
  }
}

function asRedirect(received: Received, here: string): Response {
  const location =
    received.kind === "kept"
      ? received.location
      : received.kind === "log-in"
        ? logInPath(here)
        : `${here}${here.includes("?") ? "&" : "?"}loi=${received.problem}`;
  return new Response(null, { status: 303, headers: { location } });
}
