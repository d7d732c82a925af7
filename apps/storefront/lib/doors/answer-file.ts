import { BackendError } from "@/lib/medusa/call-backend";

/** What of a file's answer is handed on to the browser. */
const HANDED_ON = ["content-type", "content-disposition", "cache-control"];

interface Door {
  /** Null without a log-in. */
  token: string | null;
  /** Where one logs in, to come back to the file. */
  login: string;
  /** Why there is no file, by the answer's status. */
  texts: Record<number, string>;
  unreachable: string;
}

/**
 * Answers with a file for the person at a door, or leads to where it is; without a log-in it leads to the login page. Why there is
 * none is told as plain text, as it opens in a window of its own.
 */
export async function answerFile(
  { token, login, texts, unreachable }: Door,
  read: (token: string) => Promise<Response>,
): Promise<Response> {
  const toLogin = () => new Response(null, { status: 303, headers: { location: login } });
  if (token === null) {
    return toLogin();
  }
  try {
    const file = await read(token);
    if (file.status === 303) {
      return file;
    }
    const headers = new Headers();
    for (const name of HANDED_ON) {
      headers.set(name, file.headers.get(name) ?? "");
    }
    return new Response(file.body, { headers });
  } catch (error) {
    const status = error instanceof BackendError ? error.status : 503;
    return status === 401
      ? toLogin()
      : new Response(texts[status] ?? unreachable, {
          status,
          headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
        });
  }
}
