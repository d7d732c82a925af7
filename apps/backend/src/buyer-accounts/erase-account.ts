import { consentStandings } from "@cho-lang/seller-rules/buyer-consents";
import type { MedusaContainer } from "@medusajs/framework/types";
import { marketActor } from "../audit/act";
import { marketSecret } from "../sealing/market-secret";
import { phoneHash } from "../sealing/phone-hash";
import { eraseBuyerAccountWorkflow } from "../workflows/buyer-account/erase-buyer-account";
import { accountActor } from "./account-actor";
import { listConsentLines } from "./list-consent-lines";
import { withdrawal } from "./withdrawal";

/**
 * Deletes an account with its addresses, sessions, followed producers and what was sent to its phone for it alone; the
 * ledger says that what was agreed to is taken back. The caller holds the account's lock.
 *
 * @param channel whether she deletes it or the market does, after long silence
 */
export async function eraseAccount(
  container: MedusaContainer,
  { id, phone }: { id: string; phone: string },
  channel: "deletion" | "idle",
  now: Date,
): Promise<void> {
  const lines = await listConsentLines(container, id);
  const subject = {
    account_id: id,
    phone_hash: phoneHash(marketSecret(container), "buyer-consent", phone),
    channel,
    said_at: now,
  };
  await eraseBuyerAccountWorkflow(container).run({
    input: {
      id,
      phone,
      actor: channel === "idle" ? marketActor("forget-idle-accounts") : accountActor(id),
      withdrawals: consentStandings(lines)
        .filter(({ given }) => given)
        .map(({ purpose }) => withdrawal(purpose, subject)),
      idle_end:
        channel === "idle"
          ? {
              phone_hash: phoneHash(marketSecret(container), "buyer-idle-end", phone),
              ended_at: now,
            }
          : null,
    },
  });
}
