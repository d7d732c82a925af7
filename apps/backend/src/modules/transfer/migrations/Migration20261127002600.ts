import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127002600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "bank_hook" ("id" text not null, "seller_id" text not null, "service" text check ("service" in ('sepay', 'casso')) not null, "sealed_key" text not null, "heard_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_hook_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_hook_deleted_at" ON "bank_hook" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_hook_seller_id_unique" ON "bank_hook" ("seller_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "bank_hook" cascade;`);
  }
}
