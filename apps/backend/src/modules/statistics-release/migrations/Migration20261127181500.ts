import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Sellers without a shop that a demonstration listed before are told by the name that it gave them. */
export class Migration20261127181500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "frame_seller" add column if not exists "demonstration" boolean not null default false;`,
    );
    this.addSql(
      `update "frame_seller" set "demonstration" = true where "name" like 'Nhà bán minh họa số %';`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "frame_seller" drop column if exists "demonstration";`);
  }
}
