import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126133417 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller" add column if not exists "sends_from" text null, add column if not exists "pause_reason" text null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller" drop column if exists "sends_from", drop column if exists "pause_reason";`,
    );
  }
}
