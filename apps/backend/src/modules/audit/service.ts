import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { Act, Actor } from "../../audit/act";
import { entryHash, type LoggedAct } from "../../audit/entry-hash";
import AuditEntry from "./models/audit-entry";

/** One writer at a time, whichever process it is in; any number that nothing else locks. */
const LOCK = 7_301_155;

/** Entries that are checked in one read. */
const STRIDE = 5_000;

type Entry = InferTypeOf<typeof AuditEntry>;

function toLoggedAct(entry: Entry): LoggedAct {
  return {
    ...entry,
    actor: entry.actor as unknown as Actor,
    at: new Date(entry.at).toISOString(),
  };
}

export default class AuditModuleService extends MedusaService({ AuditEntry }) {
  /** Adds acts to the end of the log, in their order, in one transaction. */
  @InjectManager()
  async append(acts: Act[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await this.append_(acts, context);
  }

  @InjectTransactionManager()
  protected async append_(
    acts: Act[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await context.transactionManager?.execute("SELECT pg_advisory_xact_lock(?)", [LOCK]);
    const [last] = await this.listAuditEntries(
      {},
      { select: ["sequence", "hash"], order: { sequence: "DESC" }, take: 1 },
      context,
    );
    let { sequence, hash } = last ?? { sequence: 0, hash: "" };
    const at = new Date();
    const entries = acts.map((act) => {
      sequence += 1;
      hash = entryHash(hash, { ...act, sequence, at: at.toISOString() });
      return { ...act, actor: { ...act.actor }, sequence, at, hash };
    });
    await this.createAuditEntries(entries, context);
  }

  /** Number of the first entry that does not fit to those before it; null while the log is whole. */
  async findBrokenEntry(): Promise<number | null> {
    let previous = "";
    for (let checked = 0; ; checked += STRIDE) {
      const page = await this.listAuditEntries(
        { sequence: { $gt: checked } },
        { order: { sequence: "ASC" }, take: STRIDE },
      );
      for (const [index, entry] of page.entries()) {
        const expected = checked + index + 1;
        if (entry.sequence !== expected || entry.hash !== entryHash(previous, toLoggedAct(entry))) {
          return expected;
        }
        previous = entry.hash;
      }
      if (page.length < STRIDE) {
        return null;
      }
    }
  }
}
