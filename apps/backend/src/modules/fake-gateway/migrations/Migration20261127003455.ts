import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127003455 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "fake_gateway_record" ("id" text not null, "gateway" text not null, "key" text not null, "data" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fake_gateway_record_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fake_gateway_record_deleted_at" ON "fake_gateway_record" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fake_gateway_record_gateway_key_unique" ON "fake_gateway_record" ("gateway", "key") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "fake_gateway_record" cascade;`);
  }
}
