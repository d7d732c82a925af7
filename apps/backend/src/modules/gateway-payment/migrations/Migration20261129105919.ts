import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129105919 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "gateway_payment" add column if not exists "late_asks" integer not null default 0;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_gateway_payment_late_asks_pay_by" ON "gateway_payment" ("late_asks", "pay_by") WHERE paid_at IS NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_gateway_payment_late_asks_pay_by";`);
    this.addSql(`alter table if exists "gateway_payment" drop column if exists "late_asks";`);
  }
}
