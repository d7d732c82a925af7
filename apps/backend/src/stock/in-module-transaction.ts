import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { MedusaContextType, type Modules } from "@medusajs/framework/utils";

/** What every service of a Medusa module opens its own transactions with; the types leave it out. */
interface OpensTransactions {
  baseRepository_: {
    transaction: <Result>(work: (manager: unknown) => Promise<Result>) => Promise<Result>;
  };
}

/**
 * Runs several calls of one module as one: all of them are written or none, also when the process is killed
 * in between. Each call must be given the context.
 */
export function inModuleTransaction<Result>(
  container: MedusaContainer,
  module: typeof Modules.INVENTORY | typeof Modules.ORDER,
  work: (context: Context) => Promise<Result>,
): Promise<Result> {
  const service = container.resolve<OpensTransactions>(module);
  return service.baseRepository_.transaction((transactionManager) =>
    // Without its type a workflow's container would put a context of its own in the place of this one.
    work({ __type: MedusaContextType, transactionManager }),
  );
}
