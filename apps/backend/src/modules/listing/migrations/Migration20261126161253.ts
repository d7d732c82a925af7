import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126161253 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "product_import" add column if not exists "pruned_at" timestamptz null;`,
    );
    // Files that were looked at before packs could be added, and not loaded: their sellers have them.
    this.addSql(
      `DELETE FROM "product_import_item" WHERE "import_id" IN (SELECT "id" FROM "product_import" WHERE "status" IN ('refused', 'checked'));`,
    );
    this.addSql(`DELETE FROM "product_import" WHERE "status" IN ('refused', 'checked');`);
    this.addSql(
      `UPDATE "product_import" SET "counts" = '{"waits": 0, "new_packs": 0, "stocks": 0, "odd_prices": 0}' || "counts", "problems" = '{"odd_prices": []}' || "problems";`,
    );
    this.addSql(
      `UPDATE "product_import_item" SET "plan" = '{"was": {}, "new_packs": []}' || "plan" WHERE "plan" ->> 'kind' = 'change';`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "product_import" drop column if exists "pruned_at";`);
  }
}
