import { dirname, join } from "node:path";
import type { SqlManager } from "@cho-lang/search-provider/sql-manager";
import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql";
import { Migrator } from "@medusajs/framework/mikro-orm/migrations";

/**
 * The entity manager that Medusa would hand a search provider, on an empty database to which the
 * provider's migrations were applied (they lie beside its entry, in `migrations`).
 */
export async function openManager(
  databaseUrl: string,
  provider: string,
): Promise<{ manager: SqlManager; close: () => Promise<void> }> {
  const orm = await MikroORM.init({
    clientUrl: databaseUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    logger: () => undefined,
    migrations: {
      path: join(dirname(require.resolve(provider)), "migrations"),
      snapshot: false,
    },
  });
  await orm.getMigrator().up();
  // MikroORM types its rows more narrowly than those who only send SQL; Medusa hands it over untyped.
  return { manager: orm.em.fork() as unknown as SqlManager, close: () => orm.close() };
}
