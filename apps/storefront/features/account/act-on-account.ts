import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { accountProblem } from "./account-problem";
import { loginPath } from "./account-return";
import { done, failed, type AccountState } from "./account-state";
import { requiredSession } from "./queries/required-session";

/**
 * Does something with the account of this device and shows the page anew; a log-in that has ended leads to the login
 * page and back to `here`.
 */
export async function actOnAccount(
  previous: AccountState,
  here: string,
  act: (session: string) => Promise<void>,
): Promise<AccountState> {
  const session = await requiredSession(here);
  const problem = await act(session).then(() => null, accountProblem);
  if (problem === "ended") {
    redirect(loginPath(here));
  }
  if (problem === null) {
    refresh();
  }
  return problem === null ? done(previous) : failed(previous, problem);
}
