import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126201733 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "province_member" ("id" text not null, "name" text not null, "email" text not null, "role" text check ("role" in ('officer', 'statistician', 'releaser', 'auditor')) not null, "blocked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "province_member_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_province_member_deleted_at" ON "province_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_province_member_email_unique" ON "province_member" ("email") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "province_member" cascade;`);
  }
}
