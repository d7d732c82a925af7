import { forgetRefusal, rememberRefusal } from "@/features/seller-door/refusal-cookie";
import { sellerToken } from "@/features/seller-door/seller-cookie";
import { receiveFile } from "@/features/seller-remittances/receive-file";
import { REMITTANCES, takenPath } from "@/features/seller-remittances/remittance-paths";
import { isSameOrigin } from "@/lib/same-origin";

/**
 * `POST /ban-hang/tien-thu-ho/tep` (form: `file`, `carrier`): takes a carrier's file, and leads back with how many of its
 * lines were new or with what is wrong with it. The same again is harmless.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) {
    return new Response(null, { status: 403 });
  }
  const token = await sellerToken();
  const received =
    token === null ? ({ kind: "log-in" } as const) : await receiveFile(token, request);
  switch (received.kind) {
    case "taken":
      await forgetRefusal(REMITTANCES);
      return leadTo(takenPath(received.taken));
    case "log-in":
      return leadTo(`/ban-hang/dang-nhap?${new URLSearchParams({ tiep: REMITTANCES }).toString()}`);
    case "refused":
      await rememberRefusal(REMITTANCES, received.text);
      return leadTo(`${REMITTANCES}#tep`);
  }
}

function leadTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
