import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126121953 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "review" ("id" text not null, "order_id" text not null, "product_id" text not null, "seller_id" text not null, "product_title" text not null, "score" integer not null, "text" text not null, "name" text not null, "written_at" timestamptz not null, "corrected_at" timestamptz null, "answer" text null, "answered_at" timestamptz null, "report" text null, "reported_at" timestamptz null, "removed_for" text null, "removed_note" text null, "removed_at" timestamptz null, "demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_deleted_at" ON "review" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_order_id_product_id_unique" ON "review" ("order_id", "product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_product_id_written_at" ON "review" ("product_id", "written_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_seller_id_written_at" ON "review" ("seller_id", "written_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "review_edition" ("id" text not null, "review_id" text not null, "score" integer not null, "text" text not null, "name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_edition_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_edition_deleted_at" ON "review_edition" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_edition_review_id_created_at" ON "review_edition" ("review_id", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "review_image" ("id" text not null, "review_id" text not null, "name" text not null, "shown" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_image_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_image_deleted_at" ON "review_image" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_image_name_unique" ON "review_image" ("name") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_image_review_id" ON "review_image" ("review_id") WHERE deleted_at IS NULL;`,
    );
    // What a buyer wrote stays as she wrote it.
    this.addSql(
      `CREATE OR REPLACE FUNCTION refuse_review_edition_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         RAISE EXCEPTION 'a review_edition is never rewritten';
       END $$;`,
    );
    this.addSql(
      `CREATE OR REPLACE TRIGGER review_edition_is_immutable BEFORE UPDATE ON "review_edition" FOR EACH ROW EXECUTE FUNCTION refuse_review_edition_rewrite();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "review" cascade;`);
    this.addSql(`drop table if exists "review_edition" cascade;`);
    this.addSql(`drop table if exists "review_image" cascade;`);
    this.addSql(`drop function if exists refuse_review_edition_rewrite;`);
  }
}
