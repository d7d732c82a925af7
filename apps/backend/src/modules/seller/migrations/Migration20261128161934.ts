import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128161934 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order_refusal" drop constraint if exists "seller_order_refusal_reason_check";`,
    );

    this.addSql(
      `alter table if exists "seller_order_return" drop constraint if exists "seller_order_return_reason_check";`,
    );

    this.addSql(
      `alter table if exists "seller_order" add column if not exists "received_at" timestamptz null;`,
    );

    this.addSql(
      `alter table if exists "seller_order_refusal" add constraint "seller_order_refusal_reason_check" check("reason" in ('refused_at_door', 'not_reached', 'wrong_address', 'lost'));`,
    );

    this.addSql(
      `alter table if exists "seller_order_return" add constraint "seller_order_return_reason_check" check("reason" in ('spoiled', 'broken', 'wrong_goods', 'missing', 'not_wanted', 'not_arrived'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order_refusal" drop constraint if exists "seller_order_refusal_reason_check";`,
    );

    this.addSql(
      `alter table if exists "seller_order_return" drop constraint if exists "seller_order_return_reason_check";`,
    );

    this.addSql(`alter table if exists "seller_order" drop column if exists "received_at";`);

    this.addSql(
      `alter table if exists "seller_order_refusal" add constraint "seller_order_refusal_reason_check" check("reason" in ('refused_at_door', 'not_reached', 'wrong_address'));`,
    );

    this.addSql(
      `alter table if exists "seller_order_return" add constraint "seller_order_return_reason_check" check("reason" in ('spoiled', 'broken', 'wrong_goods', 'missing', 'not_wanted'));`,
    );
  }
}
