import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127225000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "official_observation" add column if not exists "demonstration" boolean not null default false;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "official_observation" drop column if exists "demonstration";`,
    );
  }
}
