import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Lets what was said of orders of long ago be deleted, in a transaction that says so, and never be changed. */
export class Migration20261129110000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE OR REPLACE FUNCTION refuse_order_message_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF TG_OP = 'DELETE' AND current_setting('cho_lang.forgets_order_messages', true) = 'on' THEN
           RETURN NULL;
         END IF;
         RAISE EXCEPTION 'an order_message is never changed';
       END $$;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `CREATE OR REPLACE FUNCTION refuse_order_message_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         RAISE EXCEPTION 'an order_message is never changed';
       END $$;`,
    );
  }
}
