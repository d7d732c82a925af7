import { readAtDoor, type AtTheDoor } from "@/lib/doors/read-at-door";
import { provinceToken } from "../province-cookie";
import { provinceLogin } from "../province-login";

/** Reads something as the person at the province's door; from the login page she comes back to `here`. */
export async function atTheProvinceDoor<Found>(
  here: string,
  read: (token: string) => Promise<Found>,
): Promise<AtTheDoor<Found>> {
  return readAtDoor({ token: await provinceToken(), login: provinceLogin(here) }, read);
}
