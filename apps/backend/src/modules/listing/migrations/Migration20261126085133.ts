import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126085133 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "listing_change" ("id" text not null, "product_id" text not null, "seller_id" text not null, "field" text not null, "before" jsonb null, "after" jsonb not null, "actor" jsonb not null, "status" text check ("status" in ('pending', 'confirmed', 'declined')) not null, "decided_by" text null, "decided_at" timestamptz null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_change_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_change_deleted_at" ON "listing_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_change_product_id_created_at" ON "listing_change" ("product_id", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_change_status_created_at" ON "listing_change" ("status", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_change_seller_id_status" ON "listing_change" ("seller_id", "status") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "listing_policy" ("id" text not null, "seller_id" text not null, "auto_approve" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_policy_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_policy_deleted_at" ON "listing_policy" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_policy_seller_id_unique" ON "listing_policy" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    // A change stays what it was: it is decided once, and neither rewritten nor taken away.
    this.addSql(
      `CREATE OR REPLACE FUNCTION refuse_listing_change_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF TG_OP <> 'UPDATE' OR OLD.status <> 'pending' OR NEW.deleted_at IS NOT NULL
           OR (NEW.id, NEW.product_id, NEW.seller_id, NEW.field, NEW.before, NEW.after, NEW.actor, NEW.created_at)
             IS DISTINCT FROM (OLD.id, OLD.product_id, OLD.seller_id, OLD.field, OLD.before, OLD.after, OLD.actor, OLD.created_at)
         THEN RAISE EXCEPTION 'a listing_change is decided once and never rewritten'; END IF;
         RETURN NEW;
       END $$;`,
    );
    this.addSql(
      `CREATE OR REPLACE TRIGGER listing_change_is_immutable BEFORE UPDATE OR DELETE ON "listing_change" FOR EACH ROW EXECUTE FUNCTION refuse_listing_change_rewrite();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_change" cascade;`);
    this.addSql(`drop table if exists "listing_policy" cascade;`);
    this.addSql(`drop function if exists refuse_listing_change_rewrite;`);
  }
}
