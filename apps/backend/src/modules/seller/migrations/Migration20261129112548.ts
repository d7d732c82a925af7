import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129112548 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order" drop constraint if exists "seller_order_cancel_reason_check";`,
    );

    this.addSql(
      `alter table if exists "seller_order" add constraint "seller_order_cancel_reason_check" check("cancel_reason" in ('unconfirmed', 'unpaid', 'refused', 'buyer'));`,
    );

    this.addSql(
      `alter table if exists "seller_order_cut" add column if not exists "by_buyer" boolean not null default false;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order" drop constraint if exists "seller_order_cancel_reason_check";`,
    );

    this.addSql(
      `alter table if exists "seller_order" add constraint "seller_order_cancel_reason_check" check("cancel_reason" in ('unconfirmed', 'unpaid', 'refused'));`,
    );

    this.addSql(`alter table if exists "seller_order_cut" drop column if exists "by_buyer";`);
  }
}
