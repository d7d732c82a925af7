import type { Worker } from "node:worker_threads";
import type { IndexPlan } from "@cho-lang/catalogue-search/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { DocumentStore } from "./document-store";
import { Engine } from "./engine";
import { IndexReplica } from "./index-replica";
import { SharedRead } from "./shared-read";

/** A replica that nobody asked for so long is let go: another version of its index has taken over. */
const IDLE_MILLISECONDS = 10 * 60 * 1_000;
/** For so long a question that was begun with a replica can still be asked after it was let go. */
const LET_GO_AFTER_MILLISECONDS = 60_000;
/** So often are indexes read that the engine's thread loses while they are read. */
const MOST_TRIES = 3;

const { UNEXPECTED_STATE } = MedusaError.Types;

/** An index that is asked for. Without a plan it is held by the one that it was made with. */
export interface WantedIndex {
  name: string;
  plan?: IndexPlan;
}

/**
 * The stored indexes that this process answers from. Before it answers it asks the store what changed,
 * in one statement for all of them that concurrent callers share, so an answer is never older than its
 * question, whichever process wrote.
 */
export class Replicas {
  private readonly held = new Map<string, IndexReplica>();
  private readonly opening = new Map<string, Promise<IndexReplica>>();
  private readonly catchUp = new SharedRead(() => this.follow());
  private readonly engine: Engine;

  /** `start` begins the engine's thread, its own unless told. */
  constructor(
    private readonly store: DocumentStore,
    start?: () => Worker,
  ) {
    this.engine = new Engine(() => this.held.clear(), start);
  }

  /** The last revision that is known here of any of them. */
  get revision(): number {
    return Math.max(0, ...[...this.held.values()].map((replica) => replica.revision));
  }

  /**
   * The replicas of these indexes by name. With `asOf`, a revision that an earlier answer carried, they may
   * be as old as that, and usually no statement is needed.
   *
   * @throws MedusaError `not_found` for an index that is not stored; `unexpected_state` when the engine's
   * thread dies each time that it is told of them.
   */
  async fresh(wanted: readonly WantedIndex[], asOf?: number): Promise<Map<string, IndexReplica>> {
    let ready =
      wanted.every((index) => this.heldAs(index)?.whole) &&
      asOf !== undefined &&
      asOf <= this.revision;
    for (let tries = 0; !ready; tries++) {
      if (tries === MOST_TRIES) {
        throw new MedusaError(
          UNEXPECTED_STATE,
          "The search indexes were lost while they were read",
        );
      }
      await Promise.all(wanted.map((index) => this.open(index)));
      await this.catchUp.ask();
      ready = wanted.every(({ name }) => this.held.get(name)?.whole);
    }
    return new Map(
      wanted.map(({ name }) => {
        const replica = replicaOf(this.held, name);
        replica.usedAt = Date.now();
        return [name, replica];
      }),
    );
  }

  private heldAs({ name, plan }: WantedIndex): IndexReplica | undefined {
    const held = this.held.get(name);
    return held && (plan === undefined || held.plan === plan) ? held : undefined;
  }

  private open(index: WantedIndex): Promise<IndexReplica> {
    const held = this.heldAs(index);
    if (held) {
      // It is wanted, however long ago that was the last time.
      held.usedAt = Date.now();
      return Promise.resolve(held);
    }
    const opening = this.opening.get(index.name) ?? this.load(index);
    this.opening.set(index.name, opening);
    return opening;
  }

  private async load({ name, plan }: WantedIndex): Promise<IndexReplica> {
    try {
      const stored = await this.store.retrieveIndex(name);
      const replica = new IndexReplica({ ...stored, plan: plan ?? stored.plan }, this.engine);
      this.letGo(name);
      this.held.set(name, replica);
      return replica;
    } finally {
      this.opening.delete(name);
    }
  }

  private async follow(): Promise<void> {
    this.forgetIdle();
    let behind = [...this.held.values()];
    while (behind.length > 0) {
      const changes = await this.store.changesSince(behind);
      const next: IndexReplica[] = [];
      for (const replica of behind) {
        if (this.held.get(replica.name) !== replica) {
          // Lost meanwhile, or another was made: whoever wants it has it read anew.
          continue;
        }
        const change = changes.get(replica.name);
        if (change?.epoch !== replica.epoch) {
          // Dropped, or made anew: what is known of it is void.
          this.letGo(replica.name);
          if (change) {
            next.push(await this.open(replica));
          }
          continue;
        }
        replica.apply(change);
        if (change.more) {
          next.push(replica);
        }
      }
      behind = next;
    }
  }

  private forgetIdle(): void {
    for (const [name, { usedAt }] of this.held) {
      if (Date.now() - usedAt > IDLE_MILLISECONDS) {
        this.letGo(name);
      }
    }
  }

  private letGo(name: string): void {
    const replica = this.held.get(name);
    if (replica) {
      setTimeout(() => replica.letGo(), LET_GO_AFTER_MILLISECONDS).unref();
      this.held.delete(name);
    }
  }
}

/** @throws MedusaError `not_found` when it is not among them. */
export function replicaOf(replicas: ReadonlyMap<string, IndexReplica>, name: string): IndexReplica {
  const replica = replicas.get(name);
  if (!replica) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Search index "${name}" is gone`);
  }
  return replica;
}
