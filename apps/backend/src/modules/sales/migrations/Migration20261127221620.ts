import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127221620 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "delivered_sale" add column if not exists "returned_quantity" integer not null default 0, add column if not exists "returned_vnd" numeric not null default 0, add column if not exists "raw_returned_vnd" jsonb not null default '{"value":"0","precision":20}';`,
    );
    this.addSql(
      `create or replace view "kept_sale" as select "id", "order_id", "line_item_id", "seller_id", "product_id", "delivered_on", "commune_code", "product_set", "stars", "quantity" - "returned_quantity" as "quantity", "goods_vnd" - "returned_vnd" as "goods_vnd", "delivery_vnd", "demonstration" from "delivered_sale" where "deleted_at" is null and "quantity" > "returned_quantity";`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop view if exists "kept_sale";`);
    this.addSql(
      `alter table if exists "delivered_sale" drop column if exists "returned_quantity", drop column if exists "returned_vnd", drop column if exists "raw_returned_vnd";`,
    );
  }
}
