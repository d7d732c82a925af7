import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126083117 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "seller_image" ("id" text not null, "seller_id" text not null, "name" text not null, "used" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_image_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_image_deleted_at" ON "seller_image" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_image_name_unique" ON "seller_image" ("name") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_image_seller_id" ON "seller_image" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "listing_draft" ("id" text not null, "seller_id" text not null, "request_id" text not null, "sheet" jsonb not null, "product_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_draft_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_draft_deleted_at" ON "listing_draft" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_draft_seller_id_request_id_unique" ON "listing_draft" ("seller_id", "request_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_draft_seller_id_product_id" ON "listing_draft" ("seller_id", "product_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_image" cascade;`);
    this.addSql(`drop table if exists "listing_draft" cascade;`);
  }
}
