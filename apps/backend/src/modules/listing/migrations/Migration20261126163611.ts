import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126163611 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "stock_out" ("id" text not null, "seller_id" text not null, "product_id" text not null, "variant_id" text not null, "title" text not null, "label" text not null, "sold_out_at" timestamptz not null, "back_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stock_out_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_out_deleted_at" ON "stock_out" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stock_out_variant_id_unique" ON "stock_out" ("variant_id") WHERE back_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_out_product_id" ON "stock_out" ("product_id") WHERE back_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_out_seller_id_back_at" ON "stock_out" ("seller_id", "back_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stock_out" cascade;`);
  }
}
