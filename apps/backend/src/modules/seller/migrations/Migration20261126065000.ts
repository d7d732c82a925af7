import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126065000 extends Migration {
  override async up(): Promise<void> {
    // The one before held every order that was ever confirmed in time.
    this.addSql(`drop index if exists "IDX_seller_order_confirm_by";`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_confirm_by" ON "seller_order" ("confirm_by") WHERE status = 'placed' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_cancel_reason" ON "seller_order" ("cancel_reason") WHERE cancel_reason IS NOT NULL AND deadlines_passed < 3 AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_order_cancel_reason";`);
    this.addSql(`drop index if exists "IDX_seller_order_confirm_by";`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_confirm_by" ON "seller_order" ("confirm_by") WHERE deadlines_passed < 3 AND confirm_by IS NOT NULL AND deleted_at IS NULL;`,
    );
  }
}
