import { cookies } from "next/headers";
import { privateCookie } from "@/features/basket/basket-cookies";
import type { NewApplication } from "@/lib/medusa/seller-application";
import type { ComesWith } from "@/lib/medusa/seller-phone";

const NAME = "seller_pending";
const PATH = "/ban-hang";
/** Longer than a code lives, so that a second one can be asked for without typing the number again. */
const KEPT_SECONDS = 15 * 60;

/** Who waits for a code: it is kept out of addresses, where a number would stay in histories and logs. */
export interface PendingLogin extends ComesWith {
  phone: string;
  /** Page of the seller door to go on to. */
  returnTo: string;
}

export async function rememberPending(pending: PendingLogin): Promise<void> {
  (await cookies()).set(NAME, JSON.stringify(pending), privateCookie(KEPT_SECONDS, PATH));
}

export async function forgetPending(): Promise<void> {
  (await cookies()).set(NAME, "", privateCookie(0, PATH));
}

/** Who waits for a code on this device, or `null`. */
export async function pendingLogin(): Promise<PendingLogin | null> {
  return parsePending((await cookies()).get(NAME)?.value ?? "");
}

/** Reads the cookie's text; anything that was not written here is `null`. */
export function parsePending(text: string): PendingLogin | null {
  try {
    const value: unknown = JSON.parse(text);
    return isPending(value) ? value : null;
  } catch {
    return null;
  }
}

function isPending(value: unknown): value is PendingLogin {
  return (
    typeof value === "object" &&
    value !== null &&
    "phone" in value &&
    typeof value.phone === "string" &&
    "returnTo" in value &&
    typeof value.returnTo === "string" &&
    "invitation" in value &&
    (value.invitation === null || hasTexts(value.invitation, ["token", "name"])) &&
    "application" in value &&
    (value.application === null || hasTexts(value.application, APPLICATION))
  );
}

const APPLICATION: (keyof NewApplication)[] = ["kind", "name", "representative", "commune_code"];

function hasTexts(value: unknown, names: string[]): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    names.every((name) => typeof (value as Record<string, unknown>)[name] === "string")
  );
}
