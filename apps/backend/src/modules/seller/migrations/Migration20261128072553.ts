import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128072553 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "order_terms" drop constraint if exists "order_terms_order_id_unique";`,
    );
    this.addSql(
      `create table if not exists "order_terms" ("id" text not null, "order_id" text not null, "version" text not null, "text" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_terms_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_terms_deleted_at" ON "order_terms" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_terms_order_id_unique" ON "order_terms" ("order_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "seller_order" add column if not exists "terms_version" text null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_terms" cascade;`);

    this.addSql(`alter table if exists "seller_order" drop column if exists "terms_version";`);
  }
}
