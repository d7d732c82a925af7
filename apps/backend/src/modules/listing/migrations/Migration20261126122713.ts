import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126122713 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "product_import" ("id" text not null, "seller_id" text not null, "file_name" text not null, "actor" jsonb not null, "status" text check ("status" in ('refused', 'checked', 'loading', 'done')) not null, "counts" jsonb not null, "problems" jsonb not null, "started_at" timestamptz null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_import_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_import_deleted_at" ON "product_import" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_import_seller_id_created_at" ON "product_import" ("seller_id", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_import_status" ON "product_import" ("status") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "product_import_item" ("id" text not null, "import_id" text not null, "rank" integer not null, "plan" jsonb not null, "status" text check ("status" in ('waiting', 'done', 'failed')) not null default 'waiting', "message" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_import_item_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_import_item_deleted_at" ON "product_import_item" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_import_item_import_id_rank_unique" ON "product_import_item" ("import_id", "rank") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_import_item_import_id_status_rank" ON "product_import_item" ("import_id", "status", "rank") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "seller_image" add column if not exists "file_name" text null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "product_import_item" cascade;`);
    this.addSql(`drop table if exists "product_import" cascade;`);
    this.addSql(`alter table if exists "seller_image" drop column if exists "file_name";`);
  }
}
