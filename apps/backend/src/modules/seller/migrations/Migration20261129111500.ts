import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129111500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order" add column if not exists "unproven_by" text null;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_unproven_by" ON "seller_order" ("unproven_by") WHERE status = 'placed' AND unproven_by IS NOT NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_order_unproven_by";`);
    this.addSql(`alter table if exists "seller_order" drop column if exists "unproven_by";`);
  }
}
