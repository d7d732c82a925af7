import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Payments that nobody opened stay unpaid for ever: they leave the index that is walked every minute. */
export class Migration20261129142500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_gateway_payment_late_asks_pay_by";`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_gateway_payment_late_asks_pay_by" ON "gateway_payment" ("late_asks", "pay_by") WHERE paid_at IS NULL AND provider_reference IS NOT NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_gateway_payment_late_asks_pay_by";`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_gateway_payment_late_asks_pay_by" ON "gateway_payment" ("late_asks", "pay_by") WHERE paid_at IS NULL AND deleted_at IS NULL;`,
    );
  }
}
