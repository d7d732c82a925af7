import { accountSession } from "@/features/account/account-cookie";
import { loginPath } from "@/features/account/account-return";
import { BackendError } from "@/lib/medusa/call-backend";
import { readFollowed, setFollowed } from "@/lib/medusa/account-lists";
import { formText } from "@/lib/forms/form-text";
import { isSameOrigin } from "@/lib/same-origin";

const LIST = "/tai-khoan/nha-san-xuat";
const PRIVATE = { "cache-control": "private, no-store" };

const goTo = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, ...PRIVATE } });

/** `GET /tai-khoan/theo-doi` → `{ handles }`: whom the account of this device follows; 401 without one. */
export async function GET(): Promise<Response> {
  const session = await accountSession();
  if (session === null) {
    return new Response(null, { status: 401, headers: PRIVATE });
  }
  try {
    const handles = (await readFollowed(session)).map(({ handle }) => handle);
    return Response.json({ handles }, { headers: PRIVATE });
  } catch (error) {
    const status = error instanceof BackendError ? error.status : 503;
    return new Response(null, { status, headers: PRIVATE });
  }
}

/**
 * `POST /tai-khoan/theo-doi` (form: `handle`, `followed` = `1` or `0`): follows a producer with the account, or no longer.
 * Script asks for JSON and gets a bare status; a plain form goes on to the list, without a log-in to the login page.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) {
    return new Response(null, { status: 403 });
  }
  const plain = !(request.headers.get("accept") ?? "").includes("application/json");
  const session = await accountSession();
  const form = await request.formData().catch(() => new FormData());
  const status = session === null ? 401 : await follow(session, form);
  if (!plain) {
    return new Response(null, { status, headers: PRIVATE });
  }
  return goTo(status === 401 ? loginPath(LIST) : LIST);
}

async function follow(session: string, form: FormData): Promise<number> {
  const followed = formText(form, "followed") !== "0";
  try {
    await setFollowed(session, formText(form, "handle"), followed);
    return 204;
  } catch (error) {
    return error instanceof BackendError ? error.status : 503;
  }
}
