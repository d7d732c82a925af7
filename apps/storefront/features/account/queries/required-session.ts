import { redirect } from "next/navigation";
import { accountSession } from "../account-cookie";
import { loginPath } from "../account-return";

/** The log-in of who posts a form; without one it goes to the login page and from there back to `here`. */
export async function requiredSession(here: string): Promise<string> {
  const session = await accountSession();
  if (session === null) {
    redirect(loginPath(here));
  }
  return session;
}
