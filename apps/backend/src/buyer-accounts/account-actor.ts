import type { Actor } from "../audit/act";

/** The owner of an account as the market's log names her: without her number, since the log keeps for ever. */
export function accountActor(accountId: string): Actor {
  return { kind: "buyer", id: accountId, name: "Người mua", role: "buyer" };
}
