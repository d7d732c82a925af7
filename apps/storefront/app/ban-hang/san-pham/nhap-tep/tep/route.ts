import { sellerToken } from "@/features/seller-door/seller-cookie";
import { IMPORTS } from "@/features/seller-imports/import-paths";
import { receiveTable } from "@/features/seller-imports/receive-table";
import { forgetRefusal, rememberRefusal } from "@/features/seller-door/refusal-cookie";
import { isSameOrigin } from "@/lib/same-origin";

/**
 * `POST /ban-hang/san-pham/nhap-tep/tep` (form: `table`): has a table of products looked at, and leads on
 * to what it would do or back with what is wrong with it.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) {
    return new Response(null, { status: 403 });
  }
  const token = await sellerToken();
  const received =
    token === null ? ({ kind: "log-in" } as const) : await receiveTable(token, request);
  switch (received.kind) {
    case "kept":
      await forgetRefusal(IMPORTS);
      return leadTo(received.location);
    case "log-in":
      return leadTo(`/ban-hang/dang-nhap?${new URLSearchParams({ tiep: IMPORTS }).toString()}`);
    case "refused":
      await rememberRefusal(IMPORTS, received.text);
      return leadTo(`${IMPORTS}#tep`);
  }
}

function leadTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
