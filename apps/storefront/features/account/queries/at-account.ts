import { readAtDoor, type AtTheDoor } from "@/lib/doors/read-at-door";
import { accountSession } from "../account-cookie";
import { loginPath } from "../account-return";

/** Reads something of the account of this device; without a log-in it leads to the login page and back to `here`. */
export async function atAccount<Found>(
  here: string,
  read: (session: string) => Promise<Found>,
): Promise<AtTheDoor<Found>> {
  return readAtDoor({ token: await accountSession(), login: loginPath(here) }, read);
}
