import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** How far another engine that answers in front of the documents has followed them; null for not at all. */
export class Migration20261126150000 extends Migration {
  override up(): void {
    this.addSql(
      `alter table if exists "search_document_index" add column if not exists "front" jsonb null;`,
    );
  }

  override down(): void {
    this.addSql(`alter table if exists "search_document_index" drop column if exists "front";`);
  }
}
