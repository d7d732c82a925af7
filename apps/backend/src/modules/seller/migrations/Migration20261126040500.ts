import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126040500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller" add column if not exists "confirm_hours" integer not null default 8;`,
    );
    this.addSql(
      `alter table if exists "seller_order" add column if not exists "remind_at" timestamptz null, add column if not exists "escalate_at" timestamptz null, add column if not exists "confirm_by" timestamptz null, add column if not exists "deadlines_passed" integer not null default 0, add column if not exists "cancel_reason" text check ("cancel_reason" in ('unconfirmed')) null;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_confirm_by" ON "seller_order" ("confirm_by") WHERE deadlines_passed < 3 AND confirm_by IS NOT NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_order_confirm_by";`);
    this.addSql(
      `alter table if exists "seller_order" drop column if exists "remind_at", drop column if exists "escalate_at", drop column if exists "confirm_by", drop column if exists "deadlines_passed", drop column if exists "cancel_reason";`,
    );
    this.addSql(`alter table if exists "seller" drop column if exists "confirm_hours";`);
  }
}
