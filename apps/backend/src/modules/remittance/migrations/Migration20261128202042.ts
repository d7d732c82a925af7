import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128202042 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "remittance_entry" drop constraint if exists "remittance_entry_seller_id_line_key_unique";`,
    );
    this.addSql(
      `alter table if exists "parcel_carriage" drop constraint if exists "parcel_carriage_seller_id_tracking_unique";`,
    );
    this.addSql(
      `alter table if exists "parcel_carriage" drop constraint if exists "parcel_carriage_fulfillment_id_unique";`,
    );
    this.addSql(
      `create table if not exists "parcel_carriage" ("id" text not null, "seller_id" text not null, "order_id" text not null, "fulfillment_id" text not null, "carrier" text not null, "tracking" text not null, "due_vnd" integer not null, "missing_vnd" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "parcel_carriage_pkey" primary key ("id"), constraint parcel_carriage_check check (missing_vnd >= 0 AND missing_vnd <= due_vnd));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_carriage_deleted_at" ON "parcel_carriage" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_carriage_fulfillment_id_unique" ON "parcel_carriage" ("fulfillment_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_carriage_seller_id_tracking_unique" ON "parcel_carriage" ("seller_id", "tracking") WHERE tracking <> '' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_carriage_order_id" ON "parcel_carriage" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_carriage_seller_id_fulfillment_id" ON "parcel_carriage" ("seller_id", "fulfillment_id") WHERE missing_vnd > 0 AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "remittance_entry" ("id" text not null, "seller_id" text not null, "line_key" text not null, "order_name" text not null, "tracking" text not null, "carrier" text not null, "day" text not null, "amount_vnd" integer not null, "fee_vnd" integer not null, "recorded_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "remittance_entry_pkey" primary key ("id"), constraint remittance_entry_check check (amount_vnd > 0 AND fee_vnd >= 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_remittance_entry_deleted_at" ON "remittance_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_remittance_entry_seller_id_line_key_unique" ON "remittance_entry" ("seller_id", "line_key") WHERE deleted_at IS NULL;`,
    );
    // What a carrier said stays as it was said.
    this.addSql(
      `CREATE OR REPLACE FUNCTION refuse_remittance_entry_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         RAISE EXCEPTION 'a remittance_entry is never rewritten';
       END $$;`,
    );
    this.addSql(
      `CREATE OR REPLACE TRIGGER remittance_entry_is_immutable BEFORE UPDATE OR DELETE ON "remittance_entry" FOR EACH ROW EXECUTE FUNCTION refuse_remittance_entry_rewrite();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "parcel_carriage" cascade;`);

    this.addSql(`drop table if exists "remittance_entry" cascade;`);
    this.addSql(`drop function if exists refuse_remittance_entry_rewrite;`);
  }
}
