import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126033100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_member" add column if not exists "phone" text null, add column if not exists "role" text check ("role" in ('owner', 'staff', 'helper')) not null default 'owner', add column if not exists "rights" text[] not null default '{}';`,
    );
    this.addSql(`alter table if exists "seller_member" alter column "email" drop not null;`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_member_phone_seller_id_unique" ON "seller_member" ("phone", "seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "seller_invitation" ("id" text not null, "token_hash" text not null, "role" text check ("role" in ('owner', 'staff', 'helper')) not null, "rights" text[] not null, "phone" text null, "invited_by" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_invitation_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_invitation_token_hash_unique" ON "seller_invitation" ("token_hash") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_invitation_seller_id" ON "seller_invitation" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_invitation_deleted_at" ON "seller_invitation" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "seller_invitation" add constraint "seller_invitation_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_invitation" cascade;`);
    this.addSql(`drop index if exists "IDX_seller_member_phone_seller_id_unique";`);
    this.addSql(
      `alter table if exists "seller_member" drop column if exists "phone", drop column if exists "role", drop column if exists "rights";`,
    );
  }
}
