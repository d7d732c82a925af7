import type { Context } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import Seller from "./models/seller";
import SellerDocument from "./models/seller-document";
import SellerInvitation from "./models/seller-invitation";
import SellerMember from "./models/seller-member";
import SellerOrder from "./models/seller-order";
import SellerOrderCut from "./models/seller-order-cut";
import SellerRequirement from "./models/seller-requirement";
import SellerRequirementMark from "./models/seller-requirement-mark";

interface StatusCount {
  status: string;
  count: number;
}

export default class SellerModuleService extends MedusaService({
  Seller,
  SellerDocument,
  SellerInvitation,
  SellerMember,
  SellerOrder,
  SellerOrderCut,
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
}
