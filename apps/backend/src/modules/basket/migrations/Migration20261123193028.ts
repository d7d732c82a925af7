import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123193028 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "basket_line" drop constraint if exists "basket_line_basket_id_variant_id_unique";`,
    );
    this.addSql(
      `alter table if exists "basket_cart" drop constraint if exists "basket_cart_cart_id_unique";`,
    );
    this.addSql(
      `alter table if exists "basket_cart" drop constraint if exists "basket_cart_basket_id_seller_id_unique";`,
    );
    this.addSql(
      `create table if not exists "basket" ("id" text not null, "status" text check ("status" in ('open', 'placing', 'placed')) not null default 'open', "placed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "basket_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_deleted_at" ON "basket" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "basket_cart" ("id" text not null, "seller_id" text not null, "cart_id" text not null, "order_id" text null, "basket_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "basket_cart_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_cart_basket_id" ON "basket_cart" ("basket_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_cart_deleted_at" ON "basket_cart" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_basket_cart_basket_id_seller_id_unique" ON "basket_cart" ("basket_id", "seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_basket_cart_cart_id_unique" ON "basket_cart" ("cart_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "basket_line" ("id" text not null, "variant_id" text not null, "quantity" integer not null, "seen_unit_price" integer not null, "request_id" text null, "basket_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "basket_line_pkey" primary key ("id"), constraint basket_line_check check (quantity BETWEEN 1 AND 99));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_line_basket_id" ON "basket_line" ("basket_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_line_deleted_at" ON "basket_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_basket_line_basket_id_variant_id_unique" ON "basket_line" ("basket_id", "variant_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "basket_cart" add constraint "basket_cart_basket_id_foreign" foreign key ("basket_id") references "basket" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "basket_line" add constraint "basket_line_basket_id_foreign" foreign key ("basket_id") references "basket" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "basket_cart" drop constraint if exists "basket_cart_basket_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "basket_line" drop constraint if exists "basket_line_basket_id_foreign";`,
    );

    this.addSql(`drop table if exists "basket" cascade;`);

    this.addSql(`drop table if exists "basket_cart" cascade;`);

    this.addSql(`drop table if exists "basket_line" cascade;`);
  }
}
