import { cookies } from "next/headers";
import { privateCookie } from "@/features/basket/basket-cookies";

const NAME = "province_token";
const PATH = "/tinh";
/** How long the backend honours a log-in. */
const KEPT_SECONDS = 86_400;

/** Keeps the log-in as long as it is good, for the province's door only, out of reach of script. */
export async function rememberProvince(token: string): Promise<void> {
  (await cookies()).set(NAME, token, privateCookie(KEPT_SECONDS, PATH));
}

/** Ends the log-in on this device. */
export async function forgetProvince(): Promise<void> {
  (await cookies()).set(NAME, "", privateCookie(0, PATH));
}

/** The bearer token of the person at the door, or `null`. */
export async function provinceToken(): Promise<string | null> {
  const value = (await cookies()).get(NAME)?.value;
  return value === undefined || value === "" ? null : value;
}
