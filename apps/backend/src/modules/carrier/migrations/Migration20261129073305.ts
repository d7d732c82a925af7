import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129073305 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "carrier_shipment" drop constraint if exists "carrier_shipment_order_id_number_unique";`,
    );
    this.addSql(
      `alter table if exists "carrier_shipment" drop constraint if exists "carrier_shipment_tracking_unique";`,
    );
    this.addSql(
      `alter table if exists "carrier_shipment" drop constraint if exists "carrier_shipment_client_code_unique";`,
    );
    this.addSql(
      `alter table if exists "carrier_shipment" drop constraint if exists "carrier_shipment_seller_id_request_id_unique";`,
    );
    this.addSql(
      `alter table if exists "carrier_account" drop constraint if exists "carrier_account_seller_id_unique";`,
    );
    this.addSql(
      `create table if not exists "carrier_account" ("id" text not null, "seller_id" text not null, "shop_id" text not null, "shop_name" text not null, "shop_address" text not null, "sealed_token" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "carrier_account_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_account_deleted_at" ON "carrier_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_carrier_account_seller_id_unique" ON "carrier_account" ("seller_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "carrier_shipment" ("id" text not null, "seller_id" text not null, "order_id" text not null, "number" integer not null, "request_id" text not null, "client_code" text not null, "shop_id" text not null, "status" text check ("status" in ('asked', 'made', 'kept', 'calling_off', 'ended', 'cancelled', 'refused')) not null, "fulfillment_id" text null, "tracking" text null, "weight_grams" integer not null, "length_cm" integer not null, "width_cm" integer not null, "height_cm" integer not null, "look" text check ("look" in ('see', 'try', 'none')) not null, "cod_vnd" integer not null, "fee_vnd" integer null, "arrives_at" timestamptz null, "stage" text check ("stage" in ('waiting', 'moving', 'delivering', 'missed', 'delivered', 'returning', 'returned', 'stopped', 'damaged', 'lost', 'cancelled')) null, "stage_at" timestamptz null, "checked_at" timestamptz not null, "refusal" text not null default '', "test" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "carrier_shipment_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_shipment_deleted_at" ON "carrier_shipment" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_carrier_shipment_seller_id_request_id_unique" ON "carrier_shipment" ("seller_id", "request_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_carrier_shipment_client_code_unique" ON "carrier_shipment" ("client_code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_carrier_shipment_tracking_unique" ON "carrier_shipment" ("tracking") WHERE tracking IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_carrier_shipment_order_id_number_unique" ON "carrier_shipment" ("order_id", "number") WHERE status NOT IN ('cancelled', 'refused') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_shipment_fulfillment_id" ON "carrier_shipment" ("fulfillment_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_shipment_checked_at" ON "carrier_shipment" ("checked_at") WHERE status IN ('asked', 'made', 'kept', 'calling_off') AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "carrier_account" cascade;`);

    this.addSql(`drop table if exists "carrier_shipment" cascade;`);
  }
}
