import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What was filed stays filed: not even the whole table may be emptied. */
export class Migration20261126172633 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE OR REPLACE TRIGGER keep_monthly_returns BEFORE TRUNCATE ON "monthly_return" FOR EACH STATEMENT EXECUTE FUNCTION keep_monthly_return();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists keep_monthly_returns on "monthly_return";`);
  }
}
