import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126161737 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "seller_bank_change" ("id" text not null, "bank_bin" text not null, "bank_account" text not null, "bank_holder" text not null, "before_bin" text null, "before_account" text null, "asked_by" jsonb not null, "asked_at" timestamptz not null, "not_before" timestamptz not null, "status" text check ("status" in ('waiting', 'confirmed', 'declined', 'withdrawn', 'in_force')) not null default 'waiting', "confirmed_by" text null, "confirmed_at" timestamptz null, "closed_by" text null, "closed_at" timestamptz null, "reason" text null, "told" boolean not null default false, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_bank_change_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_bank_change_seller_id" ON "seller_bank_change" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_bank_change_deleted_at" ON "seller_bank_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_bank_change_seller_id_unique" ON "seller_bank_change" ("seller_id") WHERE status IN ('waiting', 'confirmed') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_bank_change_seller_id_asked_at" ON "seller_bank_change" ("seller_id", "asked_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_bank_change_status_asked_at" ON "seller_bank_change" ("status", "asked_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_bank_change_asked_at" ON "seller_bank_change" ("asked_at") WHERE NOT told;`,
    );
    this.addSql(
      `alter table if exists "seller_bank_change" add constraint "seller_bank_change_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    );
    this.addSql(
      `CREATE OR REPLACE FUNCTION refuse_seller_bank_change_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF TG_OP <> 'UPDATE' OR NEW.deleted_at IS NOT NULL
           OR (NEW.id, NEW.seller_id, NEW.bank_bin, NEW.bank_account, NEW.bank_holder, NEW.before_bin, NEW.before_account, NEW.asked_by, NEW.asked_at, NEW.not_before, NEW.created_at)
             IS DISTINCT FROM (OLD.id, OLD.seller_id, OLD.bank_bin, OLD.bank_account, OLD.bank_holder, OLD.before_bin, OLD.before_account, OLD.asked_by, OLD.asked_at, OLD.not_before, OLD.created_at)
           OR (OLD.status <> NEW.status AND (OLD.status, NEW.status) NOT IN (('waiting', 'confirmed'), ('waiting', 'declined'), ('waiting', 'withdrawn'), ('confirmed', 'declined'), ('confirmed', 'withdrawn'), ('confirmed', 'in_force')))
           OR (OLD.status = NEW.status AND (NEW.confirmed_by, NEW.confirmed_at, NEW.closed_by, NEW.closed_at, NEW.reason) IS DISTINCT FROM (OLD.confirmed_by, OLD.confirmed_at, OLD.closed_by, OLD.closed_at, OLD.reason))
           OR (OLD.confirmed_at IS NOT NULL AND (NEW.confirmed_by, NEW.confirmed_at) IS DISTINCT FROM (OLD.confirmed_by, OLD.confirmed_at))
           OR (NEW.status = 'in_force' AND (NEW.closed_at IS NULL OR NEW.closed_at < NEW.not_before))
         THEN RAISE EXCEPTION 'a seller_bank_change is never rewritten'; END IF;
         RETURN NEW;
       END $$;`,
    );
    this.addSql(
      `CREATE OR REPLACE TRIGGER seller_bank_change_is_immutable BEFORE UPDATE OR DELETE ON "seller_bank_change" FOR EACH ROW EXECUTE FUNCTION refuse_seller_bank_change_rewrite();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_bank_change" cascade;`);
    this.addSql(`drop function if exists refuse_seller_bank_change_rewrite;`);
  }
}
