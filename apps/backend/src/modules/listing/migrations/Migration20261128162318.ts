import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128162318 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "listing" add column if not exists "allowed_provinces" text[] null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop column if exists "allowed_provinces";`);
  }
}
