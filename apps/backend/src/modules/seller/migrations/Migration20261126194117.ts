import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126194117 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller" add column if not exists "takes_transfers" boolean not null default false;`,
    );
    this.addSql(
      `alter table if exists "seller_order" drop constraint if exists "seller_order_cancel_reason_check";`,
    );
    this.addSql(
      `alter table if exists "seller_order" add constraint "seller_order_cancel_reason_check" check ("cancel_reason" in ('unconfirmed', 'unpaid'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order" drop constraint if exists "seller_order_cancel_reason_check";`,
    );
    this.addSql(
      `update "seller_order" set "cancel_reason" = null where "cancel_reason" = 'unpaid';`,
    );
    this.addSql(
      `alter table if exists "seller_order" add constraint "seller_order_cancel_reason_check" check ("cancel_reason" in ('unconfirmed'));`,
    );
    this.addSql(`alter table if exists "seller" drop column if exists "takes_transfers";`);
  }
}
