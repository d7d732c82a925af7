import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127120541 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop table if exists "kept_sales_count" cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(
      `create table if not exists "kept_sales_count" ("id" text not null, "counted_at" timestamptz not null, "sums" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "kept_sales_count_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kept_sales_count_deleted_at" ON "kept_sales_count" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }
}
