import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126162337 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "monthly_return" ("id" text not null, "seller_id" text not null, "month" text not null, "version" integer not null, "request_id" text not null, "nothing_sold" boolean not null, "amounts" jsonb not null, "own_floor_as_of" timestamptz not null, "confirmed" jsonb not null, "reason" text null, "filed_by" jsonb not null, "filed_at" timestamptz not null, "definition_version" integer not null, "commune_code" text not null, "product_group" integer null, "demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "monthly_return_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_monthly_return_deleted_at" ON "monthly_return" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_monthly_return_seller_id_month_version_unique" ON "monthly_return" ("seller_id", "month", "version") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_monthly_return_seller_id_request_id_unique" ON "monthly_return" ("seller_id", "request_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_monthly_return_month_product_group" ON "monthly_return" ("month", "product_group") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE OR REPLACE FUNCTION keep_monthly_return() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'monthly returns are never changed or removed'; END $$;`,
    );
    this.addSql(
      `CREATE OR REPLACE TRIGGER keep_monthly_return BEFORE UPDATE OR DELETE ON "monthly_return" FOR EACH ROW EXECUTE FUNCTION keep_monthly_return();`,
    );
    this.addSql(
      `create table if not exists "monthly_return_draft" ("id" text not null, "seller_id" text not null, "month" text not null, "texts" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "monthly_return_draft_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_monthly_return_draft_deleted_at" ON "monthly_return_draft" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_monthly_return_draft_seller_id_month_unique" ON "monthly_return_draft" ("seller_id", "month") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "monthly_return" cascade;`);
    this.addSql(`drop table if exists "monthly_return_draft" cascade;`);
    this.addSql(`drop function if exists keep_monthly_return;`);
  }
}
