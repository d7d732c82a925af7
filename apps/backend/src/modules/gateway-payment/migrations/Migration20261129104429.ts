import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129104429 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "payment_refund" add column if not exists "sent_at" timestamptz null;`,
    );
    // What was asked for before may have been sent.
    this.addSql(`update "payment_refund" set "sent_at" = "created_at";`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "payment_refund" drop column if exists "sent_at";`);
  }
}
