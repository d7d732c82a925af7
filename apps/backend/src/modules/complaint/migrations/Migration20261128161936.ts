import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128161936 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "complaint" drop constraint if exists "complaint_kind_check";`,
    );

    this.addSql(
      `alter table if exists "complaint" add constraint "complaint_kind_check" check("kind" in ('spoiled', 'broken', 'wrong_goods', 'missing', 'not_arrived'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "complaint" drop constraint if exists "complaint_kind_check";`,
    );

    this.addSql(
      `alter table if exists "complaint" add constraint "complaint_kind_check" check("kind" in ('spoiled', 'broken', 'wrong_goods', 'missing'));`,
    );
  }
}
