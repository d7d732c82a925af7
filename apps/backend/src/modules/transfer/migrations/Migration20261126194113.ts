import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126194113 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "transfer" ("id" text not null, "order_id" text not null, "seller_id" text not null, "memo" text not null, "bank_bin" text not null, "bank_account" text not null, "bank_holder" text not null, "agreed_vnd" integer not null, "received_vnd" integer not null default 0, "returned_vnd" integer not null default 0, "pay_by" timestamptz not null, "paid_at" timestamptz null, "followed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "transfer_pkey" primary key ("id"), constraint transfer_agreed_check check (agreed_vnd > 0), constraint transfer_returned_check check (returned_vnd BETWEEN 0 AND received_vnd));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_transfer_deleted_at" ON "transfer" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_transfer_order_id_unique" ON "transfer" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_transfer_memo_unique" ON "transfer" ("memo") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_transfer_seller_id_pay_by" ON "transfer" ("seller_id", "pay_by") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_transfer_pay_by" ON "transfer" ("pay_by") WHERE followed_at IS NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "transfer_entry" ("id" text not null, "seller_id" text not null, "order_id" text null, "kind" text check ("kind" in ('received', 'returned')) not null, "source" text check ("source" in ('person', 'statement')) not null, "request_id" text null, "bank_reference" text null, "amount_vnd" integer not null, "memo" text not null, "verdict" text check ("verdict" in ('exact', 'partial', 'over', 'double', 'late', 'unknown')) null, "happened_at" timestamptz not null, "recorded_by" text not null, "set_aside" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "transfer_entry_pkey" primary key ("id"), constraint transfer_entry_amount_check check (amount_vnd > 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_transfer_entry_deleted_at" ON "transfer_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_transfer_entry_seller_id_request_id_unique" ON "transfer_entry" ("seller_id", "request_id") WHERE request_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_transfer_entry_seller_id_bank_reference_unique" ON "transfer_entry" ("seller_id", "bank_reference") WHERE bank_reference IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_transfer_entry_order_id" ON "transfer_entry" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_transfer_entry_seller_id" ON "transfer_entry" ("seller_id") WHERE order_id IS NULL AND set_aside IS NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "transfer" cascade;`);
    this.addSql(`drop table if exists "transfer_entry" cascade;`);
  }
}
