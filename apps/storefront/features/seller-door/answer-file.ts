import { BackendError } from "@/lib/medusa/call-backend";
import { sellerDoor } from "@/messages/vi/seller-door";
import { sellerSelection } from "@/messages/vi/seller-selection";
import { sellerToken } from "./seller-cookie";

/** What of a file's answer is handed on to the browser. */
const HANDED_ON = ["content-type", "content-disposition", "cache-control"];

/**
 * Answers with a file of the person at the door; without a log-in it leads to the login page. Why there is
 * none is told as plain text, as it opens in a window of its own.
 *
 * @param here the file's address
 */
export async function answerFile(
  here: string,
  read: (token: string) => Promise<Response>,
): Promise<Response> {
  const token = await sellerToken();
  if (token === null) {
    return toLogin(here);
  }
  try {
    const file = await read(token);
    const headers = new Headers();
    for (const name of HANDED_ON) {
      headers.set(name, file.headers.get(name) ?? "");
    }
    return new Response(file.body, { headers });
  } catch (error) {
    const status = error instanceof BackendError ? error.status : 503;
    return status === 401 ? toLogin(here) : refuse(status);
  }
}

function toLogin(here: string): Response {
  const query = new URLSearchParams({ tiep: here }).toString();
  return new Response(null, {
    status: 303,
    headers: { location: `/ban-hang/dang-nhap?${query}` },
  });
}

function refuse(status: number): Response {
  const { failure } = sellerDoor;
  const texts: Record<number, string> = {
    403: failure.forbidden,
    404: failure.not_found,
    409: sellerSelection.cancelled,
  };
  return new Response(texts[status] ?? sellerDoor.unreachable.text, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
