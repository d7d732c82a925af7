import type { Document, Filter, IndexPlan } from "@cho-lang/catalogue-search/types";
import { BoundedCache } from "./bounded-cache";
import type { Changes, StoredIndex } from "./document-store";
import type { Engine } from "./engine";
import type { FrontState } from "./front-engine";
import type { HeldAnswer, HeldQuestion } from "./held-index";

/**
 * Counts kept: those that come with every answer, and a few. What is kept longer than a moment is tidied away with the
 * whole memory, which holds up everybody, and whole answers are kept as text by who sends them.
 */
const KEPT_COUNTS = 32;

/** One index in the memory of this process, as it was at `revision`; the engine's thread holds its documents. */
export class IndexReplica {
  readonly name: string;
  readonly epoch: number;
  readonly plan: IndexPlan;
  revision: number;
  /** How far another engine has followed the stored index, as of `revision`. */
  front: FrontState | null;
  /** False while the documents are being read for the first time. */
  whole = false;
  /** When it was last asked for, in milliseconds of the clock. */
  usedAt = Date.now();
  private readonly index: number;
  private readonly counts = new BoundedCache<Promise<HeldAnswer>>(KEPT_COUNTS);

  constructor(
    { name, epoch, plan, front }: StoredIndex,
    private readonly engine: Engine,
  ) {
    this.name = name;
    this.epoch = epoch;
    this.plan = plan;
    this.revision = epoch;
    this.front = front;
    this.index = engine.newIndex();
    engine.tell({ does: "hold", index: this.index, plan, epoch });
  }

  /** Follows the stored index by what happened after `revision`. */
  apply({ rows, more, front }: Omit<Changes, "epoch">): void {
    this.front = front;
    const last = rows.at(-1);
    if (last) {
      this.engine.tell({ does: "apply", index: this.index, rows });
      this.revision = last.revision;
      this.counts.clear();
    }
    this.whole ||= !more;
  }

  /** As of `revision` at the moment of the call. @throws MedusaError `invalid_data` for a query that cannot be. */
  search(question: HeldQuestion): Promise<HeldAnswer> {
    const ask = (): Promise<HeldAnswer> =>
      this.engine.ask({ does: "search", index: this.index, question });
    return question.query.take > 0 ? ask() : this.counts.get(JSON.stringify(question), ask);
  }

  /** All documents that pass a filter on `day`, with their values of that day; as of `revision` at the call. */
  documents(filter: Filter | null, day: string): Promise<Document[]> {
    return this.engine.ask<Document[]>({ does: "list", index: this.index, filter, day });
  }

  letGo(): void {
    this.engine.tell({ does: "let_go", index: this.index });
  }
}
