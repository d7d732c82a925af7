import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127003454 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "gateway_event" ("id" text not null, "provider" text not null, "event_id" text not null, "kind" text not null, "payment_id" text null, "raw" text not null, "outcome" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "gateway_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_gateway_event_deleted_at" ON "gateway_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_gateway_event_provider_event_id_unique" ON "gateway_event" ("provider", "event_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_gateway_event_payment_id" ON "gateway_event" ("payment_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "gateway_payment" ("id" text not null, "basket_id" text not null, "provider" text not null, "reference" text not null, "provider_reference" text null, "data" jsonb not null, "amount_vnd" integer not null, "status" text check ("status" in ('open', 'paid', 'failed', 'expired', 'replaced')) not null default 'open', "pay_by" timestamptz not null, "paid_at" timestamptz null, "followed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "gateway_payment_pkey" primary key ("id"), constraint gateway_payment_check check (amount_vnd > 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_gateway_payment_deleted_at" ON "gateway_payment" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_gateway_payment_reference_unique" ON "gateway_payment" ("reference") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_gateway_payment_provider_provider_reference_unique" ON "gateway_payment" ("provider", "provider_reference") WHERE provider_reference IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_gateway_payment_basket_id_unique" ON "gateway_payment" ("basket_id") WHERE status = 'open' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_gateway_payment_basket_id_created_at" ON "gateway_payment" ("basket_id", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_gateway_payment_pay_by" ON "gateway_payment" ("pay_by") WHERE followed_at IS NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "payment_allocation" ("id" text not null, "order_id" text not null, "seller_id" text not null, "agreed_vnd" integer not null, "authorised_vnd" integer not null default 0, "captured_vnd" integer not null default 0, "refunded_vnd" integer not null default 0, "payment_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_allocation_pkey" primary key ("id"), constraint payment_allocation_agreed_check check (agreed_vnd > 0), constraint payment_allocation_authorised_check check (authorised_vnd BETWEEN 0 AND agreed_vnd), constraint payment_allocation_captured_check check (captured_vnd BETWEEN 0 AND authorised_vnd), constraint payment_allocation_refunded_check check (refunded_vnd BETWEEN 0 AND captured_vnd));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_allocation_payment_id" ON "payment_allocation" ("payment_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_allocation_deleted_at" ON "payment_allocation" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_allocation_payment_id_order_id_unique" ON "payment_allocation" ("payment_id", "order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_allocation_order_id" ON "payment_allocation" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_allocation_seller_id_order_id" ON "payment_allocation" ("seller_id", "order_id") WHERE captured_vnd > refunded_vnd AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "payment_refund" ("id" text not null, "request_id" text not null, "amount_vnd" integer not null, "reason" text not null, "status" text check ("status" in ('asked', 'done', 'refused')) not null default 'asked', "provider_reference" text null, "allocation_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_refund_pkey" primary key ("id"), constraint payment_refund_check check (amount_vnd > 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_refund_allocation_id" ON "payment_refund" ("allocation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_refund_deleted_at" ON "payment_refund" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_refund_request_id_unique" ON "payment_refund" ("request_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_refund_provider_reference" ON "payment_refund" ("provider_reference") WHERE provider_reference IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_refund_created_at" ON "payment_refund" ("created_at") WHERE status = 'asked' AND deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "payment_allocation" add constraint "payment_allocation_payment_id_foreign" foreign key ("payment_id") references "gateway_payment" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "payment_refund" add constraint "payment_refund_allocation_id_foreign" foreign key ("allocation_id") references "payment_allocation" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "payment_allocation" drop constraint if exists "payment_allocation_payment_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "payment_refund" drop constraint if exists "payment_refund_allocation_id_foreign";`,
    );

    this.addSql(`drop table if exists "gateway_event" cascade;`);

    this.addSql(`drop table if exists "gateway_payment" cascade;`);

    this.addSql(`drop table if exists "payment_allocation" cascade;`);

    this.addSql(`drop table if exists "payment_refund" cascade;`);
  }
}
