import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128123400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "complaint_image" drop constraint if exists "complaint_image_complaint_id_hash_unique";`,
    );
    this.addSql(
      `alter table if exists "complaint" drop constraint if exists "complaint_order_id_line_id_unique";`,
    );
    this.addSql(
      `create table if not exists "complaint" ("id" text not null, "order_id" text not null, "order_code" text not null, "seller_id" text not null, "line_id" text not null, "title" text not null, "label" text not null, "buyer_name" text not null, "quantity" integer not null, "kind" text check ("kind" in ('spoiled', 'broken', 'wrong_goods', 'missing')) not null, "text" text not null, "status" text check ("status" in ('open', 'paid_back', 'refused', 'escalated', 'upheld', 'dismissed', 'withdrawn')) not null default 'open', "opened_at" timestamptz not null, "reopened" integer not null default 0, "answer_by" timestamptz not null, "answer" text null, "answered_at" timestamptz null, "appeal" text null, "escalated_at" timestamptz null, "decide_by" timestamptz null, "decision" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "complaint_pkey" primary key ("id"), constraint complaint_check check (quantity > 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_deleted_at" ON "complaint" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_order_id_line_id_unique" ON "complaint" ("order_id", "line_id") WHERE deleted_at IS NULL AND status NOT IN ('paid_back', 'upheld');`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_order_id" ON "complaint" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_seller_id_status_answer_by" ON "complaint" ("seller_id", "status", "answer_by") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_status_answer_by" ON "complaint" ("status", "answer_by") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "complaint_image" ("id" text not null, "complaint_id" text not null, "hash" text not null, "webp" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "complaint_image_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_image_deleted_at" ON "complaint_image" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_image_complaint_id_hash_unique" ON "complaint_image" ("complaint_id", "hash") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "complaint" cascade;`);

    this.addSql(`drop table if exists "complaint_image" cascade;`);
  }
}
