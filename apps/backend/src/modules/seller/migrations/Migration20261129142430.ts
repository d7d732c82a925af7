import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129142430 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_delivery" add column if not exists "own_zones" jsonb null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller_delivery" drop column if exists "own_zones";`);
  }
}
