import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128031040 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order_refusal" drop constraint if exists "seller_order_refusal_seller_order_id_unique";`,
    );
    this.addSql(
      `alter table if exists "cash_refusal" drop constraint if exists "cash_refusal_order_id_unique";`,
    );
    this.addSql(
      `create table if not exists "cash_refusal" ("id" text not null, "phone_hash" text not null, "order_id" text not null, "refused_at" timestamptz not null, "reason" text check ("reason" in ('refused_at_door', 'not_reached')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cash_refusal_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_refusal_deleted_at" ON "cash_refusal" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cash_refusal_order_id_unique" ON "cash_refusal" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_refusal_phone_hash_refused_at" ON "cash_refusal" ("phone_hash", "refused_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_refusal_refused_at" ON "cash_refusal" ("refused_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "seller_order_refusal" ("id" text not null, "request_id" text not null, "reason" text check ("reason" in ('refused_at_door', 'not_reached', 'wrong_address')) not null, "goods_back" boolean not null, "stocked_at" timestamptz null, "settled_at" timestamptz null, "seller_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_refusal_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_refusal_seller_order_id" ON "seller_order_refusal" ("seller_order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_refusal_deleted_at" ON "seller_order_refusal" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_refusal_seller_order_id_unique" ON "seller_order_refusal" ("seller_order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_refusal_created_at" ON "seller_order_refusal" ("created_at") WHERE settled_at IS NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "seller_order_refusal" add constraint "seller_order_refusal_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "seller_order" drop constraint if exists "seller_order_cancel_reason_check";`,
    );

    this.addSql(
      `alter table if exists "seller_order" add constraint "seller_order_cancel_reason_check" check("cancel_reason" in ('unconfirmed', 'unpaid', 'refused'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cash_refusal" cascade;`);

    this.addSql(`drop table if exists "seller_order_refusal" cascade;`);

    this.addSql(
      `alter table if exists "seller_order" drop constraint if exists "seller_order_cancel_reason_check";`,
    );

    this.addSql(
      `update "seller_order" set "cancel_reason" = null where "cancel_reason" = 'refused';`,
    );

    this.addSql(
      `alter table if exists "seller_order" add constraint "seller_order_cancel_reason_check" check("cancel_reason" in ('unconfirmed', 'unpaid'));`,
    );
  }
}
