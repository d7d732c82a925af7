import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Baskets that an older version left half placed. Those without an order are open again, as nothing was promised; one
 * whose orders are all there goes on as it is. With some of them there, only that version can tell what became of
 * the rest.
 */
const HALF_PLACED = `DO $$ BEGIN
  IF to_regclass('public."order"') IS NULL OR to_regclass('public.basket_cart') IS NULL THEN
    RETURN;
  END IF;
  UPDATE basket SET status = 'open' WHERE status = 'placing' AND NOT EXISTS (
    SELECT FROM "order" o WHERE o.metadata->>'basket_id' = basket.id AND o.status <> 'canceled');
  IF EXISTS (SELECT FROM basket JOIN basket_cart cart ON cart.basket_id = basket.id
      AND cart.deleted_at IS NULL AND cart.order_id IS NULL WHERE basket.status = 'placing') THEN
    RAISE EXCEPTION 'Some baskets are half placed. Start the version from before once more: it finishes them within three minutes.';
  END IF;
END $$`;

export class Migration20261128063825 extends Migration {
  override async up(): Promise<void> {
    this.addSql(HALF_PLACED);
    this.addSql(`drop table if exists "basket_cart" cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(
      `create table if not exists "basket_cart" ("id" text not null, "seller_id" text not null, "cart_id" text not null, "order_id" text null, "basket_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "basket_cart_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_cart_basket_id" ON "basket_cart" ("basket_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_cart_deleted_at" ON "basket_cart" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_basket_cart_basket_id_seller_id_unique" ON "basket_cart" ("basket_id", "seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_basket_cart_cart_id_unique" ON "basket_cart" ("cart_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "basket_cart" add constraint "basket_cart_basket_id_foreign" foreign key ("basket_id") references "basket" ("id") on update cascade;`,
    );
  }
}
