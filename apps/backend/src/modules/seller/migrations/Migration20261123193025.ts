import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123193025 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order" drop constraint if exists "seller_order_code_unique";`,
    );
    this.addSql(
      `alter table if exists "seller_order" drop constraint if exists "seller_order_order_id_unique";`,
    );
    this.addSql(
      `alter table if exists "seller_member" drop constraint if exists "seller_member_email_unique";`,
    );
    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_handle_unique";`);
    this.addSql(
      `create table if not exists "seller" ("id" text not null, "handle" text not null, "name" text not null, "legal_name" text not null, "kind" text check ("kind" in ('cooperative', 'cooperative_group', 'household', 'farm', 'enterprise')) not null, "tax_code" text null, "representative" text not null, "phone" text null, "email" text null, "commune_code" text not null, "story" text not null, "status" text check ("status" in ('pending', 'active', 'suspended', 'closed')) not null default 'pending', "status_reason" text null, "demonstration" boolean not null default false, "naming" text check ("naming" in ('named', 'illustrative')) not null default 'named', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_deleted_at" ON "seller" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_handle_unique" ON "seller" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_commune_code" ON "seller" ("commune_code") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "seller_member" ("id" text not null, "name" text not null, "email" text not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_member_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_member_seller_id" ON "seller_member" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_member_deleted_at" ON "seller_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_member_email_unique" ON "seller_member" ("email") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "seller_order" ("id" text not null, "order_id" text not null, "code" text not null, "basket_id" text null, "phone" text not null, "status" text check ("status" in ('placed', 'confirmed', 'handed_over', 'delivered', 'cancelled')) not null default 'placed', "placed_at" timestamptz not null, "confirmed_at" timestamptz null, "handed_over_at" timestamptz null, "delivered_at" timestamptz null, "cancelled_at" timestamptz null, "demonstration" boolean not null default false, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id" ON "seller_order" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_deleted_at" ON "seller_order" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_order_id_unique" ON "seller_order" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_code_unique" ON "seller_order" ("code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_basket_id" ON "seller_order" ("basket_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_status_placed_at" ON "seller_order" ("seller_id", "status", "placed_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "seller_member" add constraint "seller_member_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "seller_order" add constraint "seller_order_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_member" drop constraint if exists "seller_member_seller_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "seller_order" drop constraint if exists "seller_order_seller_id_foreign";`,
    );

    this.addSql(`drop table if exists "seller" cascade;`);

    this.addSql(`drop table if exists "seller_member" cascade;`);

    this.addSql(`drop table if exists "seller_order" cascade;`);
  }
}
