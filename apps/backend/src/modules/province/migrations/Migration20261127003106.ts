import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127003106 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "onboarding_target" drop constraint if exists "onboarding_target_period_version_unique";`,
    );
    this.addSql(
      `create table if not exists "onboarding_target" ("id" text not null, "period" text not null, "version" integer not null, "shops" integer not null, "source" text not null, "entered_by" text not null, "entered_by_name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "onboarding_target_pkey" primary key ("id"), constraint onboarding_target_check check (shops >= 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_onboarding_target_deleted_at" ON "onboarding_target" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_onboarding_target_period_version_unique" ON "onboarding_target" ("period", "version") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE OR REPLACE FUNCTION keep_onboarding_target() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'targets are never changed or removed'; END $$;`,
    );
    this.addSql(
      `CREATE OR REPLACE TRIGGER keep_onboarding_target BEFORE UPDATE OR DELETE OR TRUNCATE ON "onboarding_target" FOR EACH STATEMENT EXECUTE FUNCTION keep_onboarding_target();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "onboarding_target" cascade;`);
    this.addSql(`drop function if exists keep_onboarding_target;`);
  }
}
