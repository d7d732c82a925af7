import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * The documents of every index in one table. `revision` grows with every change in the order in which
 * changes become visible, so whoever knows a revision can ask for what came after it; a removed document
 * stays as a row that says so, which tells the same way that it is gone. `epoch` is the revision at which
 * an index was created or emptied: what is known from before is void.
 */
export class Migration20261126090000 extends Migration {
  override up(): void {
    this.addSql(`create sequence if not exists "search_document_revision";`);
    this.addSql(
      `create table if not exists "search_document_index" ("name" text not null, "epoch" bigint not null, "plan" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), constraint "search_document_index_pkey" primary key ("name"));`,
    );
    this.addSql(
      `create table if not exists "search_document" ("index" text not null, "id" text not null, "revision" bigint not null, "document" jsonb not null, "removed" boolean not null default false, constraint "search_document_pkey" primary key ("index", "id"), constraint "search_document_index_fkey" foreign key ("index") references "search_document_index" ("name") on delete cascade);`,
    );
    this.addSql(
      `create unique index if not exists "IDX_search_document_index_revision" on "search_document" ("index", "revision");`,
    );
  }

  override down(): void {
    this.addSql(`drop table if exists "search_document" cascade;`);
    this.addSql(`drop table if exists "search_document_index" cascade;`);
    this.addSql(`drop sequence if exists "search_document_revision";`);
  }
}
