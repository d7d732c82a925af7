import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128231500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "buyer_idle_end" ("id" text not null, "phone_hash" text not null, "ended_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "buyer_idle_end_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_idle_end_deleted_at" ON "buyer_idle_end" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_idle_end_phone_hash" ON "buyer_idle_end" ("phone_hash") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_idle_end_ended_at" ON "buyer_idle_end" ("ended_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "buyer_account" add column if not exists "after_idle" boolean not null default false;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "buyer_idle_end" cascade;`);

    this.addSql(`alter table if exists "buyer_account" drop column if exists "after_idle";`);
  }
}
