import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What was delivered, without what came back of it: the one place that knows how the two make a sale. */
export class Migration20261127230601 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create or replace view "kept_sale" as select "id", "order_id", "line_item_id", "seller_id", "product_id", "delivered_on", "commune_code", "product_set", "stars", "quantity" - "returned_quantity" as "quantity", "goods_vnd" - "returned_vnd" as "goods_vnd", "delivery_vnd", "to_business", "demonstration" from "delivered_sale" where "deleted_at" is null and "quantity" > "returned_quantity";`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop view if exists "kept_sale";`);
  }
}
