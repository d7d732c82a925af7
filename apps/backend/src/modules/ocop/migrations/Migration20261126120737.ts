import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126120737 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_certificate" add column if not exists "warned_days" integer null;`,
    );
    this.addSql(
      `create table if not exists "certificate_claim" ("id" text not null, "seller_id" text not null, "request_id" text not null, "product_ids" text[] not null, "photo_id" text null, "decision" jsonb null, "sent_by" text not null, "status" text check ("status" in ('pending', 'accepted', 'declined')) not null default 'pending', "decided_by" text null, "decided_at" timestamptz null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_claim_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_claim_deleted_at" ON "certificate_claim" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_claim_seller_id_request_id_unique" ON "certificate_claim" ("seller_id", "request_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_claim_status_created_at" ON "certificate_claim" ("status", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_claim_photo_id" ON "certificate_claim" ("photo_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "certificate_image" ("id" text not null, "seller_id" text not null, "hash" text not null, "webp" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_image_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_image_deleted_at" ON "certificate_image" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_image_seller_id_hash_unique" ON "certificate_image" ("seller_id", "hash") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate_claim" cascade;`);
    this.addSql(`drop table if exists "certificate_image" cascade;`);
    this.addSql(`alter table if exists "ocop_certificate" drop column if exists "warned_days";`);
  }
}
