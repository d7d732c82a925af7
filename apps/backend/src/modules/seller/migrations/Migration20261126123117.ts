import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126123117 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "seller_order_cut" ("id" text not null, "request_id" text not null, "line_item_id" text not null, "title" text not null, "label" text not null, "quantity" integer not null, "quantity_before" integer not null, "taken_off_vnd" numeric not null, "reason" text check ("reason" in ('out_of_stock', 'broken', 'wrong_price', 'buyer_asked')) not null, "whole" boolean not null, "settled_at" timestamptz null, "raw_taken_off_vnd" jsonb not null, "seller_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_cut_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_cut_seller_order_id" ON "seller_order_cut" ("seller_order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_cut_deleted_at" ON "seller_order_cut" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_cut_seller_order_id_request_id_unique" ON "seller_order_cut" ("seller_order_id", "request_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "seller_order_cut" add constraint "seller_order_cut_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_order_cut" cascade;`);
  }
}
