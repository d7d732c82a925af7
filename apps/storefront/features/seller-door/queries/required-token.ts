import { redirect } from "next/navigation";
import { sellerToken } from "../seller-cookie";

/** The log-in of who posts a form; without one it goes to the login page and from there back to `here`. */
export async function requiredToken(here: string): Promise<string> {
  const token = await sellerToken();
  if (token === null) {
    redirect(`/ban-hang/dang-nhap?${new URLSearchParams({ tiep: here }).toString()}`);
  }
  return token;
}
