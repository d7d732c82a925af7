import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126163347 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "frame_seller" ("id" text not null, "code" text not null, "name" text not null, "seller_id" text null, "kind" text check ("kind" in ('cooperative', 'cooperative_group', 'household', 'farm', 'enterprise')) not null, "size" text check ("size" in ('micro', 'small', 'medium', 'large')) not null, "commune_code" text not null, "from_month" text not null, "until_month" text null, "merged_into" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "frame_seller_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_frame_seller_deleted_at" ON "frame_seller" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_frame_seller_code_unique" ON "frame_seller" ("code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_frame_seller_seller_id_unique" ON "frame_seller" ("seller_id") WHERE deleted_at IS NULL AND seller_id IS NOT NULL;`,
    );
    this.addSql(
      `create table if not exists "statistics_release" ("id" text not null, "period" text not null, "version" integer not null, "reason" text null, "locked_at" timestamptz not null, "inputs" jsonb not null, "input_hashes" jsonb not null, "outputs" jsonb not null, "outputs_hash" text not null, "code_version" text not null, "demonstration" boolean not null, "computed_by" text not null, "computed_by_name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "statistics_release_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_statistics_release_deleted_at" ON "statistics_release" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_statistics_release_period_version_unique" ON "statistics_release" ("period", "version") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "statistics_release_step" ("id" text not null, "release_id" text not null, "step" text check ("step" in ('checked', 'scheduled')) not null, "release_on" text null, "taken_by" text not null, "taken_by_name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "statistics_release_step_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_statistics_release_step_deleted_at" ON "statistics_release_step" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_statistics_release_step_release_id_step_unique" ON "statistics_release_step" ("release_id", "step") WHERE deleted_at IS NULL;`,
    );
    // What was released, or might have been, stays as it was.
    this.addSql(
      `CREATE OR REPLACE FUNCTION keep_statistics_release() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'releases are never changed or removed'; END $$;`,
    );
    this.addSql(
      `CREATE OR REPLACE TRIGGER keep_statistics_release BEFORE UPDATE OR DELETE OR TRUNCATE ON "statistics_release" FOR EACH STATEMENT EXECUTE FUNCTION keep_statistics_release();`,
    );
    this.addSql(
      `CREATE OR REPLACE TRIGGER keep_statistics_release_step BEFORE UPDATE OR DELETE OR TRUNCATE ON "statistics_release_step" FOR EACH STATEMENT EXECUTE FUNCTION keep_statistics_release();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "frame_seller" cascade;`);
    this.addSql(`drop table if exists "statistics_release" cascade;`);
    this.addSql(`drop table if exists "statistics_release_step" cascade;`);
    this.addSql(`drop function if exists keep_statistics_release;`);
  }
}
