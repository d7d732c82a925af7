import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126130313 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_delivered_sale_seller_id_delivered_on" ON "delivered_sale" ("seller_id", "delivered_on") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_delivered_sale_seller_id_delivered_on";`);
  }
}
