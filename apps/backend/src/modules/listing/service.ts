import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import Listing from "./models/listing";
import ListingChange from "./models/listing-change";
import ListingDraft from "./models/listing-draft";
import ListingPolicy from "./models/listing-policy";
import ProductImport from "./models/product-import";
import ProductImportItem from "./models/product-import-item";
import SellerImage from "./models/seller-image";
import StockOut from "./models/stock-out";

/** A pack as it is when it is sold out. */
export interface SoldOutPack {
  seller_id: string;
  product_id: string;
  variant_id: string;
  title: string;
  label: string;
}

interface UnusedPhoto {
  id: string;
  name: string;
}

export default class ListingModuleService extends MedusaService({
  Listing,
  ListingChange,
  ListingDraft,
  ListingPolicy,
  ProductImport,
  ProductImportItem,
  SellerImage,
  StockOut,
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

  /** Removes imports with all that they were to do. */
  @InjectManager()
  async forgetImports(
    ids: string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    for (const id of ids) {
      await context.manager?.execute("DELETE FROM product_import_item WHERE import_id = ?", [id]);
      await context.manager?.execute("DELETE FROM product_import WHERE id = ?", [id]);
    }
  }

  /**
   * Throws away what an import was to do and what was wrong with it, at once. How many products it made or
   * changed and how many failed goes into its counts (`done`, `failed`).
   */
  @InjectManager()
  async pruneImport(
    id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await this.pruneImport_(id, context);
  }

  @InjectTransactionManager()
  protected async pruneImport_(
    id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const { done, failed } = await this.countImportItems(id, context);
    await context.transactionManager?.execute(
      `UPDATE product_import SET pruned_at = now(), counts = counts || ?::jsonb,
         problems = '{"cells": [], "odd_prices": []}' WHERE id = ?`,
      [JSON.stringify({ done, failed }), id],
    );
    await context.transactionManager?.execute(
      "DELETE FROM product_import_item WHERE import_id = ?",
      [id],
    );
  }

  /** How many products of an import wait, are done and failed. */
  @InjectManager()
  async countImportItems(
    importId: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Record<"waiting" | "done" | "failed", number>> {
    const manager = context.transactionManager ?? context.manager;
    const rows = await manager?.execute<{ status: string; count: number }[]>(
      "SELECT status, count(*)::int AS count FROM product_import_item WHERE import_id = ? GROUP BY status",
      [importId],
    );
    const counted = Object.fromEntries((rows ?? []).map(({ status, count }) => [status, count]));
    return { waiting: 0, done: 0, failed: 0, ...counted };
  }

  /** Writes that packs are sold out since an instant. One that is known to be stays as it is. */
  @InjectManager()
  async beginStockOuts(
    packs: SoldOutPack[],
    at: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    for (const { seller_id, product_id, variant_id, title, label } of packs) {
      await context.manager?.execute(
        `INSERT INTO stock_out (id, seller_id, product_id, variant_id, title, label, sold_out_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (variant_id) WHERE back_at IS NULL AND deleted_at IS NULL DO NOTHING`,
        [generateEntityId("", "sout"), seller_id, product_id, variant_id, title, label, at],
      );
    }
  }

  /** Writes that packs can be ordered again since an instant; for one that was not sold out nothing. */
  @InjectManager()
  async endStockOuts(
    variantIds: string[],
    at: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    for (const id of variantIds) {
      await context.manager?.execute(
        `UPDATE stock_out SET back_at = greatest(sold_out_at, ?::timestamptz), updated_at = now()
         WHERE variant_id = ? AND back_at IS NULL AND deleted_at IS NULL`,
        [at, id],
      );
    }
  }
}
