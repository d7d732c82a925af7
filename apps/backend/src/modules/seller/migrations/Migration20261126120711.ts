import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126120711 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller" add column if not exists "notice_status" text check ("notice_status" in ('suspended', 'closed')) null, add column if not exists "notice_from" text null, add column if not exists "notice_reason" text null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller" drop column if exists "notice_status", drop column if exists "notice_from", drop column if exists "notice_reason";`,
    );
  }
}
