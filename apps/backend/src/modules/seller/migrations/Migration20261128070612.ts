import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128070612 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller" add column if not exists "takes_cash" boolean not null default true, add column if not exists "cash_ceiling_vnd" integer null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller" drop column if exists "takes_cash", drop column if exists "cash_ceiling_vnd";`,
    );
  }
}
