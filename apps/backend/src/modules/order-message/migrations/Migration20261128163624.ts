import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128163624 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "order_message_reading" drop constraint if exists "order_message_reading_order_id_side_unique";`,
    );
    this.addSql(
      `alter table if exists "order_message" drop constraint if exists "order_message_order_id_side_request_id_unique";`,
    );
    this.addSql(
      `create table if not exists "order_message" ("id" text not null, "order_id" text not null, "seller_id" text not null, "side" text check ("side" in ('buyer', 'seller')) not null, "author" text not null, "text" text not null, "request_id" text not null, "said_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_message_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_message_deleted_at" ON "order_message" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_message_order_id_side_request_id_unique" ON "order_message" ("order_id", "side", "request_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_message_order_id_said_at" ON "order_message" ("order_id", "said_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_message_seller_id_side_said_at" ON "order_message" ("seller_id", "side", "said_at") WHERE deleted_at IS NULL;`,
    );

    // What was said stays as it was said: it may have to be judged.
    this.addSql(
      `CREATE OR REPLACE FUNCTION refuse_order_message_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         RAISE EXCEPTION 'an order_message is never changed';
       END $$;`,
    );
    this.addSql(
      `CREATE OR REPLACE TRIGGER order_message_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "order_message" FOR EACH STATEMENT EXECUTE FUNCTION refuse_order_message_change();`,
    );

    this.addSql(
      `create table if not exists "order_message_reading" ("id" text not null, "order_id" text not null, "side" text check ("side" in ('buyer', 'seller')) not null, "read_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_message_reading_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_message_reading_deleted_at" ON "order_message_reading" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_message_reading_order_id_side_unique" ON "order_message_reading" ("order_id", "side") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_message" cascade;`);

    this.addSql(`drop function if exists refuse_order_message_change;`);

    this.addSql(`drop table if exists "order_message_reading" cascade;`);
  }
}
