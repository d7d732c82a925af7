import type { SqlManager } from "@cho-lang/search-provider/sql-manager";
import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql";

export interface OpenManager {
  manager: SqlManager;
  /** Statements that were sent so far. */
  statements: () => number;
  close: () => Promise<void>;
}

/** The entity manager that Medusa would hand a search provider, on a migrated database. */
export async function openManager(databaseUrl: string): Promise<OpenManager> {
  const orm = await MikroORM.init({
    clientUrl: databaseUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    logger: () => undefined,
  });
  // MikroORM types its rows more narrowly than those who only send SQL; Medusa hands it over untyped.
  const own = orm.em.fork() as unknown as SqlManager;
  let sent = 0;
  return {
    manager: {
      execute: (sql, parameters) => {
        sent += 1;
        return own.execute(sql, parameters);
      },
      transactional: (job) => own.transactional(job),
    },
    statements: () => sent,
    close: () => orm.close(),
  };
}
