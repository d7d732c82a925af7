import { sellerToken } from "@/features/seller-door/seller-cookie";
import { isSameOrigin } from "@/lib/same-origin";
import type { Received } from "./receive-photo";

/**
 * Takes a posted photo of the person at the door and answers where it leads: script, which asks for JSON,
 * gets `{ location }` or `{ problem }`; a plain form is led there, or back to `here` with the reason.
 */
export async function answerPhoto(
  request: Request,
  here: string,
  receive: (token: string) => Promise<Received>,
): Promise<Response> {
  if (!isSameOrigin(request)) {
    return new Response(null, { status: 403 });
  }
  const token = await sellerToken();
  const received: Received = token === null ? { kind: "log-in" } : await receive(token);
  const script = request.headers.get("accept")?.includes("application/json");
  return script ? asJson(received, here) : asRedirect(received, here);
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
