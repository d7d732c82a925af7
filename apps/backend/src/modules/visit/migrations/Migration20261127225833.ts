import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127225833 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "visit_count" drop constraint if exists "visit_count_source_day_unique";`,
    );
    this.addSql(
      `create table if not exists "visit_count" ("id" text not null, "source" text not null, "day" text not null, "visits" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "visit_count_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_visit_count_deleted_at" ON "visit_count" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_visit_count_source_day_unique" ON "visit_count" ("source", "day") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_visit_count_day" ON "visit_count" ("day") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "visit_count" cascade;`);
  }
}
