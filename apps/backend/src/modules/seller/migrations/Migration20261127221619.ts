import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127221619 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order_return" drop constraint if exists "seller_order_return_seller_order_id_request_id_unique";`,
    );
    this.addSql(
      `create table if not exists "seller_order_return" ("id" text not null, "request_id" text not null, "line_item_id" text not null, "title" text not null, "label" text not null, "quantity" integer not null, "goods_vnd" numeric not null, "delivery_vnd" numeric not null, "reason" text check ("reason" in ('spoiled', 'broken', 'wrong_goods', 'missing', 'not_wanted')) not null, "settled_at" timestamptz null, "paid_back_at" timestamptz null, "seller_order_id" text not null, "raw_goods_vnd" jsonb not null, "raw_delivery_vnd" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_return_pkey" primary key ("id"), constraint seller_order_return_check check (quantity > 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_return_seller_order_id" ON "seller_order_return" ("seller_order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_return_deleted_at" ON "seller_order_return" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_return_seller_order_id_request_id_unique" ON "seller_order_return" ("seller_order_id", "request_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_return_created_at" ON "seller_order_return" ("created_at") WHERE settled_at IS NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "seller_order_return" add constraint "seller_order_return_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_order_return" cascade;`);
  }
}
