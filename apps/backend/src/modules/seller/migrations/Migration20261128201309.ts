import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128201309 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_phone_placed_at" ON "seller_order" ("phone", "placed_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_order_phone_placed_at";`);
  }
}
