import { readAtDoor, type AtTheDoor } from "@/lib/doors/read-at-door";
import { sellerToken } from "../seller-cookie";

/** Reads something as the person at the seller door; from the login page she comes back to `here`. */
export async function atTheDoor<Found>(
  here: string,
  read: (token: string) => Promise<Found>,
): Promise<AtTheDoor<Found>> {
  const login = `/ban-hang/dang-nhap?${new URLSearchParams({ tiep: here }).toString()}`;
  return readAtDoor({ token: await sellerToken(), login }, read);
}
