import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import Listing from "./models/listing";
import ListingChange from "./models/listing-change";
import ListingDraft from "./models/listing-draft";
import ListingPolicy from "./models/listing-policy";
import SellerImage from "./models/seller-image";

interface UnusedPhoto {
  id: string;
  name: string;
}

export default class ListingModuleService extends MedusaService({
  Listing,
  ListingChange,
  ListingDraft,
  ListingPolicy,
  SellerImage,
}) {
  /** Photos from before an instant that no product ever had and no open draft has, the oldest first. */
  @InjectManager()
  async listUnusedPhotos(
    before: Date,
    most: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<UnusedPhoto[]> {
    const rows = await context.manager?.execute<UnusedPhoto[]>(
      `SELECT id, name FROM seller_image photo
       WHERE NOT used AND created_at < ? AND deleted_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM listing_draft draft
         WHERE draft.seller_id = photo.seller_id AND draft.product_id IS NULL
           AND draft.deleted_at IS NULL AND jsonb_exists(draft.sheet -> 'photos', photo.name)
       )
       ORDER BY created_at, id LIMIT ?`,
      [before, most],
    );
    return rows ?? [];
  }
}
