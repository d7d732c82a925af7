import { cookies } from "next/headers";
import { privateCookie } from "@/features/basket/basket-cookies";

const NAME = "account_pending";
const PATH = "/tai-khoan";
/** Longer than a code lives, so that a second one can be asked for without typing the number again. */
const KEPT_SECONDS = 15 * 60;

/** Who waits for a code here: kept out of addresses, where a number would stay in histories and logs. */
export interface PendingAccount {
  /** As it is dialled. */
  phone: string;
  /** What alone, beside the code, opens the account. */
  request: string;
  /** Page to go on to. */
  returnTo: string;
}

export async function rememberPending(pending: PendingAccount): Promise<void> {
  (await cookies()).set(NAME, JSON.stringify(pending), privateCookie(KEPT_SECONDS, PATH));
}

export async function forgetPending(): Promise<void> {
  (await cookies()).set(NAME, "", privateCookie(0, PATH));
}

/** Who waits for a code on this device, or `null`. */
export async function pendingAccount(): Promise<PendingAccount | null> {
  return parsePending((await cookies()).get(NAME)?.value ?? "");
}

/** Reads the cookie's text; anything that was not written here is `null`. */
export function parsePending(text: string): PendingAccount | null {
  try {
    const value: unknown = JSON.parse(text);
    return isPending(value) ? value : null;
  } catch {
    return null;
  }
}

function isPending(value: unknown): value is PendingAccount {
  return (
    typeof value === "object" &&
    value !== null &&
    ["phone", "request", "returnTo"].every(
      (name) => typeof (value as Record<string, unknown>)[name] === "string",
    )
  );
}
