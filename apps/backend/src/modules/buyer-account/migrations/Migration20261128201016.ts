import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128201016 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "buyer_session" drop constraint if exists "buyer_session_token_hash_unique";`,
    );
    this.addSql(
      `alter table if exists "buyer_follow" drop constraint if exists "buyer_follow_account_id_seller_id_unique";`,
    );
    this.addSql(
      `alter table if exists "buyer_account" drop constraint if exists "buyer_account_phone_unique";`,
    );
    this.addSql(
      `create table if not exists "buyer_account" ("id" text not null, "phone" text not null, "logged_in_at" timestamptz not null, "news_told_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "buyer_account_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_account_deleted_at" ON "buyer_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_buyer_account_phone_unique" ON "buyer_account" ("phone") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_account_logged_in_at" ON "buyer_account" ("logged_in_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "buyer_address" ("id" text not null, "account_id" text not null, "name" text not null, "street" text not null, "commune_code" text not null, "first" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "buyer_address_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_address_deleted_at" ON "buyer_address" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_address_account_id" ON "buyer_address" ("account_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_buyer_address_one_first" ON "buyer_address" ("account_id") WHERE first AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "buyer_consent" ("id" text not null, "account_id" text not null, "phone_hash" text not null, "purpose" text check ("purpose" in ('addresses', 'producer_news')) not null, "given" boolean not null, "version" text not null, "channel" text check ("channel" in ('account_page', 'deletion', 'idle')) not null, "said_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "buyer_consent_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_consent_deleted_at" ON "buyer_consent" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_consent_account_id_said_at" ON "buyer_consent" ("account_id", "said_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_consent_phone_hash" ON "buyer_consent" ("phone_hash") WHERE deleted_at IS NULL;`,
    );

    // What was agreed to and taken back stays as it was said: it is the proof of it.
    this.addSql(
      `CREATE OR REPLACE FUNCTION refuse_buyer_consent_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         RAISE EXCEPTION 'a buyer_consent is never changed';
       END $$;`,
    );
    this.addSql(
      `CREATE OR REPLACE TRIGGER buyer_consent_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "buyer_consent" FOR EACH STATEMENT EXECUTE FUNCTION refuse_buyer_consent_change();`,
    );

    this.addSql(
      `create table if not exists "buyer_follow" ("id" text not null, "account_id" text not null, "seller_id" text not null, "followed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "buyer_follow_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_follow_deleted_at" ON "buyer_follow" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_buyer_follow_account_id_seller_id_unique" ON "buyer_follow" ("account_id", "seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_follow_seller_id" ON "buyer_follow" ("seller_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "buyer_session" ("id" text not null, "account_id" text not null, "token_hash" text not null, "device" text not null, "opened_at" timestamptz not null, "ends_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "buyer_session_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_session_deleted_at" ON "buyer_session" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_buyer_session_token_hash_unique" ON "buyer_session" ("token_hash") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_session_account_id_opened_at" ON "buyer_session" ("account_id", "opened_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_session_ends_at" ON "buyer_session" ("ends_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "buyer_account" cascade;`);

    this.addSql(`drop table if exists "buyer_address" cascade;`);

    this.addSql(`drop table if exists "buyer_consent" cascade;`);

    this.addSql(`drop function if exists refuse_buyer_consent_change;`);

    this.addSql(`drop table if exists "buyer_follow" cascade;`);

    this.addSql(`drop table if exists "buyer_session" cascade;`);
  }
}
