import { accountSession } from "@/features/account/account-cookie";
import { loginPath, producerPath } from "@/features/account/account-return";
import { afterFollowFailed, FOLLOWED_PAGE } from "@/features/account/followed-path";
import { rememberWantedFollow } from "@/features/account/wanted-follow";
import { BackendError } from "@/lib/medusa/call-backend";
import { readFollowed, setFollowed } from "@/lib/medusa/account-lists";
import { formText } from "@/lib/forms/form-text";
import { isSameOrigin } from "@/lib/same-origin";

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
 * Script asks for JSON and gets a bare status. A plain form goes on to the list, which tells what went wrong; without a
 * log-in to the login page, which follows and leads back to the producer.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) {
    return new Response(null, { status: 403 });
  }
  const plain = !(request.headers.get("accept") ?? "").includes("application/json");
  const session = await accountSession();
  const form = await request.formData().catch(() => new FormData());
  const handle = formText(form, "handle");
  const followed = formText(form, "followed") !== "0";
  const error = session === null ? ENDED : await failureOf(setFollowed(session, handle, followed));
  if (!plain) {
    return new Response(null, { status: statusOf(error), headers: PRIVATE });
  }
  if (statusOf(error) === 401) {
    return goTo(await toLogin(handle, followed));
  }
  return goTo(error === null ? FOLLOWED_PAGE : afterFollowFailed(error));
}

const ENDED = new BackendError(401, "unauthorized", undefined);

/** The login page, which knows whom to follow then. */
async function toLogin(handle: string, followed: boolean): Promise<string> {
  const producer = followed ? producerPath(handle) : null;
  if (producer === null) {
    return loginPath(FOLLOWED_PAGE);
  }
  await rememberWantedFollow(handle);
  return loginPath(producer);
}

/** What an act threw, or `null`. */
function failureOf(act: Promise<void>): Promise<Error | null> {
  return act.then(
    () => null,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
}

function statusOf(error: Error | null): number {
  if (error === null) {
    return 204;
  }
  return error instanceof BackendError ? error.status : 503;
}
