import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127221620 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "delivered_sale" add column if not exists "returned_quantity" integer not null default 0, add column if not exists "returned_vnd" numeric not null default 0, add column if not exists "raw_returned_vnd" jsonb not null default '{"value":"0","precision":20}';`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "delivered_sale" drop column if exists "returned_quantity", drop column if exists "returned_vnd", drop column if exists "raw_returned_vnd";`,
    );
  }
}
