import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123193029 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "delivered_sale" drop constraint if exists "delivered_sale_line_item_id_unique";`,
    );
    this.addSql(
      `create table if not exists "delivered_sale" ("id" text not null, "order_id" text not null, "line_item_id" text not null, "seller_id" text not null, "product_id" text null, "delivered_on" text not null, "commune_code" text not null, "product_set" integer null, "stars" integer null, "quantity" integer not null, "goods_vnd" numeric not null, "delivery_vnd" numeric not null, "demonstration" boolean not null default false, "raw_goods_vnd" jsonb not null, "raw_delivery_vnd" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "delivered_sale_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_delivered_sale_deleted_at" ON "delivered_sale" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_delivered_sale_line_item_id_unique" ON "delivered_sale" ("line_item_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_delivered_sale_delivered_on" ON "delivered_sale" ("delivered_on") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_delivered_sale_order_id" ON "delivered_sale" ("order_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "delivered_sale" cascade;`);
  }
}
