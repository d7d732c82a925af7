import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129142401 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "complaint" drop constraint if exists "complaint_status_check";`,
    );

    this.addSql(
      `alter table if exists "complaint" add column if not exists "bad_units" integer null, add column if not exists "part_vnd" integer null, add column if not exists "decided_vnd" integer null;`,
    );
    this.addSql(
      `alter table if exists "complaint" add constraint "complaint_status_check" check("status" in ('open', 'paid_back', 'part_paid', 'replaced', 'refused', 'escalated', 'upheld', 'dismissed', 'withdrawn'));`,
    );
    this.addSql(
      `alter table if exists "complaint" add constraint complaint_sums_check check(bad_units > 0 AND part_vnd > 0 AND decided_vnd > 0);`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "complaint" drop constraint if exists complaint_sums_check;`,
    );
    this.addSql(
      `alter table if exists "complaint" drop constraint if exists "complaint_status_check";`,
    );

    this.addSql(
      `alter table if exists "complaint" drop column if exists "bad_units", drop column if exists "part_vnd", drop column if exists "decided_vnd";`,
    );

    this.addSql(
      `alter table if exists "complaint" add constraint "complaint_status_check" check("status" in ('open', 'paid_back', 'replaced', 'refused', 'escalated', 'upheld', 'dismissed', 'withdrawn'));`,
    );
  }
}
