import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128162317 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_delivery" drop constraint if exists "seller_delivery_seller_id_unique";`,
    );
    this.addSql(
      `create table if not exists "seller_delivery" ("id" text not null, "carrier" jsonb not null, "own_rider" jsonb null, "pick_up" jsonb null, "fair_stall" jsonb null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_delivery_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_delivery_seller_id" ON "seller_delivery" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_delivery_deleted_at" ON "seller_delivery" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_delivery_seller_id_unique" ON "seller_delivery" ("seller_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "seller_delivery" add constraint "seller_delivery_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "seller_order" add column if not exists "delivery" jsonb null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_delivery" cascade;`);

    this.addSql(`alter table if exists "seller_order" drop column if exists "delivery";`);
  }
}
