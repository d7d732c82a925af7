import { cookies } from "next/headers";
import { privateCookie } from "@/features/basket/basket-cookies";

const NAME = "account_follow";
const PATH = "/tai-khoan";
/** Time for a code to come, and a second one. */
const KEPT_SECONDS = 15 * 60;

/** Whom somebody wants to follow as soon as she is logged in. Only a post of our own pages sets it. */
export async function rememberWantedFollow(handle: string): Promise<void> {
  (await cookies()).set(NAME, handle, privateCookie(KEPT_SECONDS, PATH));
}

export async function forgetWantedFollow(): Promise<void> {
  (await cookies()).delete({ name: NAME, path: PATH });
}

/** Her handle, or `null`. */
export async function wantedFollow(): Promise<string | null> {
  return (await cookies()).get(NAME)?.value || null;
}
