import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import pLimit from "p-limit";
import { inTurn } from "./in-turn";

/** Longest wait for another process that holds the lock, in seconds: a placement may be under way. */
const WAIT_SECONDS = 60;

/**
 * Locks held by this process at once. Each holds a database connection while its job needs more of
 * them; without this bound, as many jobs as the pool has connections would wait for one another.
 */
const AT_ONCE = 12;

/**
 * How many of them may be jobs that ask a gateway, which may take its time: when one does not answer, what it
 * keeps waiting are payments and what gives them back; the other slots are there for orders being placed and
 * brought on their way.
 */
const ABROAD_AT_ONCE = 4;

const slots = pLimit(AT_ONCE);
const abroad = pLimit(ABROAD_AT_ONCE);

type Run = <Result>(job: () => Promise<Result>) => Promise<Result>;

const runs: Record<"here" | "abroad", Run> = {
  here: (job) => slots(job),
  abroad: (job) => abroad(() => slots(job)),
};

/**
 * Runs `job` alone on `key`, or on all of several, among all processes of the market. Those of this process
 * wait in turn without holding a connection. Several are taken in one order by everybody, so two who want
 * some of the same never wait for each other. `execute` takes a lock that ends with its database session, so a
 * killed process leaves nothing locked; the row locks of `acquire` would stay for ever. Never call it
 * from within a job of its own: the inner one could wait for a slot that the outer one holds.
 *
 * @param reach `abroad` for a job that waits for a gateway
 */
export function withLock<Result>(
  container: MedusaContainer,
  key: string | readonly string[],
  job: () => Promise<Result>,
  reach: keyof typeof runs = "here",
): Promise<Result> {
  const locking = container.resolve(Modules.LOCKING);
  const keys = [...new Set([key].flat())].sort();
  const locked = () => runs[reach](() => locking.execute(keys, job, { timeout: WAIT_SECONDS }));
  return keys.reduceRight((next, one) => () => inTurn(one, next), locked)();
}
