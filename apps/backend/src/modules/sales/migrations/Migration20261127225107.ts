import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127225107 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "delivered_sale" add column if not exists "to_business" boolean not null default false;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "delivered_sale" drop column if exists "to_business";`);
  }
}
