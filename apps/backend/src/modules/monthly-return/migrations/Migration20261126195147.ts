import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126195147 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "return_review" ("id" text not null, "seller_id" text not null, "month" text not null, "return_version" integer not null, "number" integer not null, "treatment" text check ("treatment" in ('unique', 'refused', 'floor_included')) null, "reason" text not null, "reviewed_by" text not null, "reviewed_by_name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_review_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_return_review_deleted_at" ON "return_review" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_return_review_seller_id_month_number_unique" ON "return_review" ("seller_id", "month", "number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_return_review_month" ON "return_review" ("month") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE OR REPLACE TRIGGER keep_return_review BEFORE UPDATE OR DELETE ON "return_review" FOR EACH ROW EXECUTE FUNCTION keep_monthly_return();`,
    );
    this.addSql(
      `CREATE OR REPLACE TRIGGER keep_return_reviews BEFORE TRUNCATE ON "return_review" FOR EACH STATEMENT EXECUTE FUNCTION keep_monthly_return();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "return_review" cascade;`);
  }
}
