import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126033007 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "audit_entry" ("id" text not null, "sequence" integer not null, "at" timestamptz not null, "actor" jsonb not null, "seller_id" text null, "action" text not null, "subject" text not null, "before" jsonb null, "after" jsonb null, "hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_entry_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_deleted_at" ON "audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_audit_entry_sequence_unique" ON "audit_entry" ("sequence") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_seller_id_sequence" ON "audit_entry" ("seller_id", "sequence") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_subject_sequence" ON "audit_entry" ("subject", "sequence") WHERE deleted_at IS NULL;`,
    );
    // What was done stays done: not even the market itself may rewrite its log.
    this.addSql(
      `CREATE OR REPLACE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'audit_entry is append-only'; END $$;`,
    );
    this.addSql(
      `CREATE OR REPLACE TRIGGER audit_entry_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_entry" cascade;`);
    this.addSql(`drop function if exists refuse_audit_change;`);
  }
}
