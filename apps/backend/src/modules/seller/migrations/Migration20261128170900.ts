import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128170900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_phone_delivered" ON "seller_order" ("phone") WHERE status = 'delivered' AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_order_phone_delivered";`);
  }
}
