import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126162733 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "parcel_image" ("id" text not null, "order_id" text not null, "fulfillment_id" text not null, "hash" text not null, "webp" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "parcel_image_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_image_deleted_at" ON "parcel_image" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_image_fulfillment_id_unique" ON "parcel_image" ("fulfillment_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_image_order_id" ON "parcel_image" ("order_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "parcel_image" cascade;`);
  }
}
