import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A line remembers several requests; the one that it remembered so far comes along. */
export class Migration20261125201946 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "basket_line" add column if not exists "request_ids" text[] not null default '{}';`,
    );
    this.addSql(
      `update "basket_line" set "request_ids" = array["request_id"] where "request_id" is not null;`,
    );
    this.addSql(`alter table if exists "basket_line" alter column "request_ids" drop default;`);
    this.addSql(`alter table if exists "basket_line" drop column if exists "request_id";`);
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "basket_line" add column if not exists "request_id" text null;`,
    );
    this.addSql(
      `update "basket_line" set "request_id" = "request_ids"[array_upper("request_ids", 1)];`,
    );
    this.addSql(`alter table if exists "basket_line" drop column if exists "request_ids";`);
  }
}
