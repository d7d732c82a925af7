import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The day of a release may be set anew until it has come. */
export class Migration20261128091500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_statistics_release_step_release_id_step_unique";`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_statistics_release_step_release_id_step_unique" ON "statistics_release_step" ("release_id", "step") WHERE step = 'checked' AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_statistics_release_step_release_id_step_unique";`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_statistics_release_step_release_id_step_unique" ON "statistics_release_step" ("release_id", "step") WHERE deleted_at IS NULL;`,
    );
  }
}
