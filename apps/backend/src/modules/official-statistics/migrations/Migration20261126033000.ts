import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126033000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "official_observation" ("id" text not null, "series" text not null, "period" text not null, "value" text not null, "status" text check ("status" in ('estimate', 'preliminary', 'revised', 'final')) not null, "published_on" text not null, "source_name" text not null, "source_address" text not null, "recorded_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "official_observation_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_official_observation_deleted_at" ON "official_observation" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_official_observation_series_period_published_on" ON "official_observation" ("series", "period", "published_on") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE OR REPLACE FUNCTION keep_official_observation() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'official observations are never changed or removed'; END $$;`,
    );
    this.addSql(
      `CREATE OR REPLACE TRIGGER keep_official_observation BEFORE UPDATE OR DELETE ON "official_observation" FOR EACH ROW EXECUTE FUNCTION keep_official_observation();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "official_observation" cascade;`);
    this.addSql(`drop function if exists keep_official_observation;`);
  }
}
