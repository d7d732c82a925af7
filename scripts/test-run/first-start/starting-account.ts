import { accountOf, canReach } from "../../house/account";
import type { Account } from "../../house/account";
import { say } from "../../house/progress";

/**
 * As whom the first start is tried: root lends it `nobody`, an ordinary user with nothing of root's,
 * unless FIRST_START_AS=root asks for root itself. Null: as whoever runs the tests.
 */
export function startingAccount(): Account | null {
  if (process.getuid?.() !== 0 || process.env.FIRST_START_AS === "root") return null;
  const nobody = accountOf("nobody");
  if (nobody && canReach(process.execPath, nobody)) return nobody;
  say("  as root: there is no account nobody here that could run this Node");
  return null;
}
