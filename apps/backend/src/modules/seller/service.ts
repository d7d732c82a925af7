import type { Context } from "@medusajs/framework/types";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import CashRefusal from "./models/cash-refusal";
import OrderTerms from "./models/order-terms";
import ParcelImage from "./models/parcel-image";
import Seller from "./models/seller";
import SellerBankChange from "./models/seller-bank-change";
import SellerDelivery from "./models/seller-delivery";
import SellerDocument from "./models/seller-document";
import SellerInvitation from "./models/seller-invitation";
import SellerMember from "./models/seller-member";
import SellerOrder from "./models/seller-order";
import SellerOrderCut from "./models/seller-order-cut";
import SellerOrderRefusal from "./models/seller-order-refusal";
import SellerOrderReturn from "./models/seller-order-return";
import SellerRequirement from "./models/seller-requirement";
import SellerRequirementMark from "./models/seller-requirement-mark";

interface StatusCount {
  status: string;
  count: number;
}

/** Takes the seller and the first instant, twice. What its buyer did not take was sent. */
const UNSENT = `SELECT to_char(at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM') AS month, kind, reason,
    count(*)::int AS count
  FROM (
    SELECT cancelled_at AS at, 'order' AS kind, COALESCE(cancel_reason, (
        SELECT cut.reason FROM seller_order_cut cut
        WHERE cut.seller_order_id = cancelled.id AND cut.whole AND cut.deleted_at IS NULL
        ORDER BY cut.created_at, cut.id LIMIT 1
      )) AS reason
    FROM seller_order cancelled
    WHERE seller_id = ? AND status = 'cancelled' AND cancelled_at >= ? AND deleted_at IS NULL
      AND cancel_reason IS DISTINCT FROM 'refused'
    UNION ALL
    SELECT cut.created_at, 'line', cut.reason
    FROM seller_order_cut cut JOIN seller_order sent ON sent.id = cut.seller_order_id
    WHERE sent.seller_id = ? AND cut.created_at >= ? AND NOT cut.whole AND cut.deleted_at IS NULL
      AND (sent.status <> 'cancelled' OR sent.cancel_reason = 'refused')
  ) unsent
  GROUP BY 1, 2, 3 ORDER BY 1 DESC, 2 DESC, 3 NULLS LAST`;

/** What a seller did not send, of one month (YYYY-MM in Việt Nam) and one reason. */
export interface UnsentCount {
  month: string;
  /** Whole orders that were cancelled, or lines taken off orders that went out. */
  kind: "order" | "line";
  /** The coded reason; null where none is known. */
  reason: string | null;
  count: number;
}

export default class SellerModuleService extends MedusaService({
  CashRefusal,
  OrderTerms,
  ParcelImage,
  Seller,
  SellerBankChange,
  SellerDelivery,
  SellerDocument,
  SellerInvitation,
  SellerMember,
  SellerOrder,
  SellerOrderCut,
  SellerOrderRefusal,
  SellerOrderReturn,
  SellerRequirement,
  SellerRequirementMark,
}) {
  /** How many orders a seller has in each status; a status without orders is left out. */
  @InjectManager()
  async countOrdersByStatus(
    sellerId: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<StatusCount[]> {
    const rows = await context.manager?.execute<StatusCount[]>(
      `SELECT status, count(*)::int AS count FROM seller_order
       WHERE seller_id = ? AND deleted_at IS NULL GROUP BY status`,
      [sellerId],
    );
    return rows ?? [];
  }

  /** What a seller did not send from an instant on, by month, kind and reason, the latest month first. */
  @InjectManager()
  async countUnsent(
    sellerId: string,
    from: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<UnsentCount[]> {
    const values = [sellerId, from, sellerId, from];
    return (await context.manager?.execute<UnsentCount[]>(UNSENT, values)) ?? [];
  }

  /**
   * Has money go to the account of a confirmed change from now on: the seller's row and the change in one
   * transaction, so that a killed process leaves both or neither. The database refuses it before its time.
   */
  @InjectManager()
  async putBankChangeInForce(
    id: string,
    by: string,
    at: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await this.putBankChangeInForce_(id, by, at, context);
  }

  @InjectTransactionManager()
  protected async putBankChangeInForce_(
    id: string,
    by: string,
    at: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const change = await this.retrieveSellerBankChange(id, {}, context);
    const { bank_bin, bank_account, bank_holder } = change;
    await this.updateSellerBankChanges(
      { id, status: "in_force", closed_by: by, closed_at: at, told: false },
      context,
    );
    await this.updateSellers(
      { id: change.seller_id, bank_bin, bank_account, bank_holder },
      context,
    );
  }

  /**
   * Ids of photos of parcels whose order was delivered before an instant; for one that never was, or is not
   * there any more, the photo's own time counts. The oldest first.
   */
  @InjectManager()
  async listOldParcelPhotos(
    before: Date,
    most: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    const rows = await context.manager?.execute<{ id: string }[]>(
      `SELECT photo.id FROM parcel_image photo
       LEFT JOIN seller_order sent ON sent.order_id = photo.order_id AND sent.deleted_at IS NULL
       WHERE COALESCE(sent.delivered_at, photo.updated_at) < ? AND photo.deleted_at IS NULL
       ORDER BY photo.created_at, photo.id LIMIT ?`,
      [before, most],
    );
    return (rows ?? []).map(({ id }) => id);
  }

  /**
   * Notes that the goods of a refused order are in the stock again, and answers whether that is new. Within the
   * transaction of `context`, so that the goods and this note are both written or neither.
   */
  @InjectManager()
  async markGoodsBack(refusalId: string, @MedusaContext() context: Context = {}): Promise<boolean> {
    const manager = (context.transactionManager ?? context.manager) as EntityManager | undefined;
    const rows = await manager?.execute<{ id: string }[]>(
      `UPDATE seller_order_refusal SET stocked_at = now(), updated_at = now()
       WHERE id = ? AND stocked_at IS NULL RETURNING id`,
      [refusalId],
    );
    return (rows ?? []).length > 0;
  }
}
