import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Returns that were filed before say nothing of orders, and stay as they are. */
export class Migration20261126194417 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "monthly_return" add column if not exists "other_orders" integer null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "monthly_return" drop column if exists "other_orders";`);
  }
}
