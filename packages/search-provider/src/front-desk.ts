import { randomBytes } from "node:crypto";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { SearchTypes } from "@medusajs/framework/types";
import type { Change, DocumentStore } from "./document-store";
import type { FrontEngine, FrontState } from "./front-engine";
import type { IndexReplica } from "./index-replica";

type Index = SearchTypes.ResolvedSearchIndexDefinition;

/** After a failure the engine is left alone for so long; then it is asked again, but nobody waits for that. */
const REST_MILLISECONDS = 5_000;

/**
 * Lets another engine answer, but only from exactly what the documents say: one that has not followed them
 * to the last, or is of yesterday, or does not answer, is passed over, and brought up to date meanwhile.
 */
export class FrontDesk {
  private restsUntil = 0;
  /** Null until it was asked something. */
  private isDown: boolean | null = null;
  private readonly feeding = new Set<string>();
  /** What the engine is called in the state that it has reached. */
  private readonly edition: string;

  constructor(
    private readonly engine: FrontEngine,
    private readonly store: DocumentStore,
    /** Told once when the engine stops answering, with what it said, and once when it answers: null. */
    private readonly tell: (trouble: string | null) => void,
  ) {
    this.edition = `${engine.name} ${engine.edition}`;
  }

  /** Null when the documents' own copy must answer. */
  async search(
    query: SearchTypes.ProviderSearchQuery,
    replica: IndexReplica,
  ): Promise<SearchTypes.SearchResult | null> {
    const { front } = replica;
    if (this.isDown || !front || !this.isCurrent(front, replica)) {
      this.feed(query.index);
      return null;
    }
    const index = named(query.index, front.held);
    try {
      const result = await this.asked(this.engine.search({ ...query, index }));
      this.isUp();
      return result;
    } catch {
      return null;
    }
  }

  /** Begins to bring the engine to what the documents say now. What it could not take it takes later. */
  feed(index: Index): void {
    const name = index.physical_name;
    if (this.feeding.has(name) || Date.now() < this.restsUntil) {
      return;
    }
    this.feeding.add(name);
    this.store
      .alone(`front ${name}`, () => this.follow(index))
      // Whatever else failed, PostgreSQL itself say, those who search are told.
      .catch(() => undefined)
      .finally(() => this.feeding.delete(name));
  }

  /** Begins to remove what is held of an index that is gone; what stays takes only room. */
  drop({ held }: FrontState): void {
    this.asked(this.engine.drop(held)).catch(() => undefined);
  }

  private isCurrent(front: FrontState, { epoch, revision }: IndexReplica): boolean {
    return this.goesOn(front, epoch) && front.revision >= revision;
  }

  /** False when the engine must begin anew: what it holds is of another engine, index or day. */
  private goesOn(front: FrontState, epoch: number): boolean {
    return (
      front.engine === this.edition && front.epoch === epoch && front.day === vietnamDay(new Date())
    );
  }

  private async follow(index: Index): Promise<void> {
    const name = index.physical_name;
    const { epoch, front } = await this.store.retrieveIndex(name);
    const isThere = front !== null && (await this.asked(this.engine.holds(front.held)));
    const goesOn = isThere && this.goesOn(front, epoch);
    const state = goesOn ? front : await this.begin(index, epoch);
    for (;;) {
      const { rows = [] } = (await this.store.changesSince([{ name, ...state }])).get(name) ?? {};
      const last = rows.at(-1);
      if (!last) {
        break;
      }
      await this.asked(this.hand(named(index, state.held), rows, state.day));
      state.revision = last.revision;
    }
    await this.store.writeFront(name, state);
    if (front && !goesOn) {
      this.drop(front);
    }
    this.isUp();
  }

  private async begin(index: Index, epoch: number): Promise<FrontState> {
    const held = `${index.physical_name}_${randomBytes(4).toString("hex")}`;
    await this.asked(this.engine.create(named(index, held)));
    return { held, engine: this.edition, epoch, revision: epoch, day: vietnamDay(new Date()) };
  }

  private async hand(index: Index, rows: readonly Change[], day: string): Promise<void> {
    const here = rows.filter(({ removed }) => !removed).map(({ document }) => document);
    const gone = rows.filter(({ removed }) => removed).map(({ document }) => document.id);
    if (here.length > 0) {
      await this.engine.put(index, here, day);
    }
    if (gone.length > 0) {
      await this.engine.remove(index, gone);
    }
  }

  private isUp(): void {
    if (this.isDown !== false) {
      this.isDown = false;
      this.tell(null);
    }
  }

  /** What the engine does, with its failures noted. */
  private async asked<Result>(doing: Promise<Result>): Promise<Result> {
    try {
      return await doing;
    } catch (error) {
      this.restsUntil = Date.now() + REST_MILLISECONDS;
      if (!this.isDown) {
        this.isDown = true;
        this.tell(error instanceof Error ? error.message : String(error));
      }
      throw error;
    }
  }
}

function named(index: Index, physical_name: string): Index {
  return { ...index, physical_name };
}
