import type { MedusaContainer } from "@medusajs/framework/types";
import { BUYER_ACCOUNT_MODULE } from "../modules/buyer-account";
import type BuyerAccountModuleService from "../modules/buyer-account/service";
import type { AccountSession } from "./account-session";

/** A device that is logged in. Instants in ISO 8601 (UTC). */
export interface SessionView {
  id: string;
  device: string;
  opened_at: string;
  ends_at: string;
  /** Whether it is the one that asks. */
  current: boolean;
}

/** The devices that are logged in to an account, the last one first. */
export async function listSessions(
  container: MedusaContainer,
  { id: current, account }: AccountSession,
  now: Date,
): Promise<SessionView[]> {
  const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
  const rows = await accounts.listBuyerSessions(
    { account_id: account.id, ends_at: { $gt: now } },
    { order: { opened_at: "DESC", id: "DESC" }, take: null },
  );
  return rows.map(({ id, device, opened_at, ends_at }) => ({
    id,
    device,
    opened_at: new Date(opened_at).toISOString(),
    ends_at: new Date(ends_at).toISOString(),
    current: id === current,
  }));
}
