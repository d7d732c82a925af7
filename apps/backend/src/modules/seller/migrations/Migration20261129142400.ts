import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129142400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order_return" drop constraint if exists seller_order_return_check;`,
    );

    this.addSql(
      `alter table if exists "seller_order_return" add constraint seller_order_return_check check(quantity > 0 OR (quantity = 0 AND goods_vnd > 0));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order_return" drop constraint if exists seller_order_return_check;`,
    );

    this.addSql(
      `alter table if exists "seller_order_return" add constraint seller_order_return_check check(quantity > 0);`,
    );
  }
}
