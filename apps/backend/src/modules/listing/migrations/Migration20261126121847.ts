import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126121847 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "listing" add column if not exists "transit_days" integer null, add column if not exists "dispatch_weekdays" text[] null, add column if not exists "cutoff_time" text null, add column if not exists "ingredients" text not null default '', add column if not exists "instructions" text not null default '', add column if not exists "warnings" text not null default '';`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "listing" drop column if exists "transit_days", drop column if exists "dispatch_weekdays", drop column if exists "cutoff_time", drop column if exists "ingredients", drop column if exists "instructions", drop column if exists "warnings";`,
    );
  }
}
