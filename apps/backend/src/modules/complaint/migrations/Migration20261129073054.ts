import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129073054 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "complaint" drop constraint if exists "complaint_status_check";`,
    );

    this.addSql(
      `alter table if exists "complaint" add column if not exists "wish" text check ("wish" in ('money', 'goods')) not null default 'money', add column if not exists "replaced_at" timestamptz null;`,
    );
    this.addSql(
      `alter table if exists "complaint" add constraint "complaint_status_check" check("status" in ('open', 'paid_back', 'replaced', 'refused', 'escalated', 'upheld', 'dismissed', 'withdrawn'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "complaint" drop constraint if exists "complaint_status_check";`,
    );

    this.addSql(
      `alter table if exists "complaint" drop column if exists "wish", drop column if exists "replaced_at";`,
    );

    this.addSql(
      `alter table if exists "complaint" add constraint "complaint_status_check" check("status" in ('open', 'paid_back', 'refused', 'escalated', 'upheld', 'dismissed', 'withdrawn'));`,
    );
  }
}
