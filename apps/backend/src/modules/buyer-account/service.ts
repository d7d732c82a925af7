import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import BuyerAccount from "./models/buyer-account";
import BuyerAddress from "./models/buyer-address";
import BuyerConsent from "./models/buyer-consent";
import BuyerFollow from "./models/buyer-follow";
import BuyerIdleEnd from "./models/buyer-idle-end";
import BuyerSession from "./models/buyer-session";

export default class BuyerAccountModuleService extends MedusaService({
  BuyerAccount,
  BuyerAddress,
  BuyerConsent,
  BuyerFollow,
  BuyerIdleEnd,
  BuyerSession,
}) {
  /** Deletes an account and all that it holds, in one statement. Its ledger of consents stays. */
  @InjectManager()
  async eraseAccount(
    id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await context.manager?.execute(
      `WITH addresses AS (DELETE FROM buyer_address WHERE account_id = ?),
         follows AS (DELETE FROM buyer_follow WHERE account_id = ?),
         sessions AS (DELETE FROM buyer_session WHERE account_id = ?)
       DELETE FROM buyer_account WHERE id = ?`,
      [id, id, id, id],
    );
  }

  /** Deletes what logged-in devices left behind whose time is over. */
  @InjectManager()
  async eraseEndedSessions(
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await context.manager?.execute("DELETE FROM buyer_session WHERE ends_at <= ?", [now]);
  }

  /** Deletes what tells of deletions that lie before an instant. */
  @InjectManager()
  async eraseIdleEnds(
    before: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await context.manager?.execute("DELETE FROM buyer_idle_end WHERE ended_at < ?", [before]);
  }

  /**
   * Accounts that follow one of some sellers and were not told news since an instant, whoever of them agreed to it.
   *
   * @param after the last account of the page before; empty for the first one
   */
  @InjectManager()
  async listFollowers(
    { sellers, notToldSince, after }: { sellers: string[]; notToldSince: Date; after: string },
    most: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ id: string; phone: string }[]> {
    const rows = await context.manager?.execute<{ id: string; phone: string }[]>(
      `SELECT id, phone FROM buyer_account account
       WHERE id > ? AND (news_told_at IS NULL OR news_told_at <= ?) AND deleted_at IS NULL
         AND EXISTS (SELECT 1 FROM buyer_follow WHERE account_id = account.id
           AND seller_id = ANY(?::text[]) AND deleted_at IS NULL)
       ORDER BY id LIMIT ?`,
      [after, notToldSince, `{${sellers.join(",")}}`, most],
    );
    return rows ?? [];
  }

  /** Puts one of an account's addresses first, and no other. */
  @InjectManager()
  async putFirst(
    address: { account_id: string; id: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await this.putFirst_(address, context);
  }

  @InjectTransactionManager()
  protected async putFirst_(
    { account_id, id }: { account_id: string; id: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    // In this order: the database lets no two be the first.
    await context.transactionManager?.execute(
      `UPDATE buyer_address SET first = false, updated_at = now()
       WHERE account_id = ? AND first AND id <> ?`,
      [account_id, id],
    );
    await context.transactionManager?.execute(
      "UPDATE buyer_address SET first = true, updated_at = now() WHERE account_id = ? AND id = ?",
      [account_id, id],
    );
  }
}
