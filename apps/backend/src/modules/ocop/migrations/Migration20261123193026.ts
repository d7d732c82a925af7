import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123193026 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_certificate" drop constraint if exists "ocop_certificate_number_product_id_unique";`,
    );
    this.addSql(
      `create table if not exists "ocop_certificate" ("id" text not null, "number" text not null, "decision_date" text not null, "issued_on" text not null, "issuing_body" text not null, "issuing_level" text check ("issuing_level" in ('district', 'province', 'ministry')) not null, "stars" integer not null, "kind" text check ("kind" in ('new', 'renewal', 'upgrade')) not null, "criteria_version" text not null, "product_set" integer not null, "status" text check ("status" in ('draft', 'approved', 'withdrawn')) not null default 'draft', "withdrawn_on" text null, "withdrawal_decision" text null, "withdrawal_reason" text null, "product_id" text not null, "demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certificate_pkey" primary key ("id"), constraint ocop_certificate_check check (stars BETWEEN 3 AND 5));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_deleted_at" ON "ocop_certificate" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_product_id" ON "ocop_certificate" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_certificate_number_product_id_unique" ON "ocop_certificate" ("number", "product_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_certificate" cascade;`);
  }
}
