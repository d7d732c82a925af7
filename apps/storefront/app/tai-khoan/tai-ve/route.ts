import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { accountSession } from "@/features/account/account-cookie";
import { loginPath } from "@/features/account/account-return";
import { BackendError } from "@/lib/medusa/call-backend";
import { readAccountData } from "@/lib/medusa/account-lists";
import { accountForms as messages } from "@/messages/vi/account-forms";

const toLogin = (): Response =>
  new Response(null, { status: 303, headers: { location: loginPath("/tai-khoan/rieng-tu") } });

/** `GET /tai-khoan/tai-ve`: all that the market keeps about the account's owner, as a JSON file. */
export async function GET(): Promise<Response> {
  const session = await accountSession();
  if (session === null) {
    return toLogin();
  }
  try {
    const data = await readAccountData(session);
    return new Response(`${JSON.stringify(data, null, 2)}\n`, {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": `attachment; filename="cho-lang-${vietnamDay(new Date())}.json"`,
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (error instanceof BackendError && error.status === 401) {
      return toLogin();
    }
    return new Response(messages.problem.unreachable, {
      status: 503,
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
    });
  }
}
