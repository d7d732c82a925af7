import type { Document, IndexPlan } from "@cho-lang/catalogue-search/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { FrontState } from "./front-engine";
import type { SqlManager } from "./sql-manager";

/** Documents written by one statement. */
const WRITE_BATCH = 500;
/** Changes read by one statement: what is put into a replica without a pause. */
const READ_BATCH = 1_000;

export interface StoredIndex {
  name: string;
  /** Revision at which it was created or last emptied. */
  epoch: number;
  plan: IndexPlan;
  /** How far another engine has followed it; null for not at all. */
  front: FrontState | null;
}

export interface IndexSize {
  name: string;
  documents: number;
  created_at: Date;
  updated_at: Date;
}

/** What somebody knows of an index: all that happened up to `revision`. */
export interface Known {
  name: string;
  epoch: number;
  revision: number;
}

/** A document as it was written last, also when it was removed since. */
export interface Change {
  revision: number;
  document: Document;
  removed: boolean;
}

/** One index's changes after what was known, in the order of their revisions. */
export interface Changes {
  epoch: number;
  front: FrontState | null;
  rows: Change[];
  /** True when there is more after the last of them. */
  more: boolean;
}

interface ChangeRow {
  name: string;
  epoch: string;
  front: FrontState | null;
  revision: string | null;
  document: Document | null;
  removed: boolean | null;
}

/**
 * Documents of the search indexes in PostgreSQL. Writers take one lock until they commit, so that
 * revisions become visible in their order: a reader that has seen one has seen all before it. A write that
 * changes nothing gives no new revision.
 */
export class DocumentStore {
  constructor(private readonly manager: SqlManager) {}

  /** Makes an empty index, also in place of one with documents. */
  async createIndex(name: string, plan: IndexPlan): Promise<void> {
    await this.write(async (manager) => {
      const front = await this.erase(manager, name);
      await manager.execute(
        `INSERT INTO search_document_index (name, epoch, plan, front)
         VALUES (?, nextval('search_document_revision'), ?::jsonb, ?::jsonb)`,
        [name, JSON.stringify(plan), front && JSON.stringify(front)],
      );
    });
  }

  /** Returns how far another engine had followed it. Nothing happens when there is none of this name. */
  async dropIndex(name: string): Promise<FrontState | null> {
    return this.write((manager) => this.erase(manager, name));
  }

  /** @throws MedusaError `not_found` without the index. */
  async clearIndex(name: string): Promise<void> {
    await this.write(async (manager) => {
      await this.touch(manager, name, `, epoch = nextval('search_document_revision')`);
      await manager.execute(`DELETE FROM search_document WHERE index = ?`, [name]);
    });
  }

  /** Every index with the number of its documents. */
  async listIndexes(): Promise<IndexSize[]> {
    return this.manager.execute<IndexSize[]>(
      `SELECT name, created_at, updated_at,
         (SELECT count(*) FROM search_document
          WHERE index = name AND NOT removed)::int AS documents
       FROM search_document_index ORDER BY name`,
    );
  }

  /** @throws MedusaError `not_found` without the index. */
  async retrieveIndex(name: string): Promise<StoredIndex> {
    const [row] = await this.manager.execute<(StoredIndex & { epoch: string })[]>(
      `SELECT name, epoch, plan, front FROM search_document_index WHERE name = ?`,
      [name],
    );
    if (!row) {
      throw noIndex(name);
    }
    return { ...row, epoch: Number(row.epoch) };
  }

  /**
   * Writes documents, each in place of one with its id; of several with one id the last counts.
   *
   * @throws MedusaError `not_found` without the index.
   */
  async put(name: string, documents: readonly Document[]): Promise<void> {
    const entries = [...new Map(documents.map((document) => [document.id, document])).values()];
    await this.write(async (manager) => {
      await this.touch(manager, name);
      for (let start = 0; start < entries.length; start += WRITE_BATCH) {
        const batch = entries.slice(start, start + WRITE_BATCH);
        await manager.execute(
          `INSERT INTO search_document AS stored (index, id, revision, document)
           SELECT ?, entry ->> 'id', nextval('search_document_revision'), entry
           FROM jsonb_array_elements(?::jsonb) AS entry
           ON CONFLICT (index, id) DO UPDATE
           SET revision = EXCLUDED.revision, document = EXCLUDED.document, removed = false
           WHERE stored.removed OR stored.document <> EXCLUDED.document`,
          [name, JSON.stringify(batch)],
        );
      }
    });
  }

  /** @throws MedusaError `not_found` without the index. */
  async remove(name: string, ids: readonly string[]): Promise<void> {
    await this.write(async (manager) => {
      await this.touch(manager, name);
      await manager.execute(
        `UPDATE search_document SET removed = true, revision = nextval('search_document_revision')
         WHERE index = ? AND NOT removed
           AND id IN (SELECT jsonb_array_elements_text(?::jsonb))`,
        [name, JSON.stringify(ids)],
      );
    });
  }

  /** What happened since, by index and in one statement; an index that is gone is not among them. */
  async changesSince(known: readonly Known[]): Promise<Map<string, Changes>> {
    const rows = await this.manager.execute<ChangeRow[]>(
      `SELECT found.name, found.epoch, found.front, change.revision, change.document, change.removed
       FROM (VALUES ${known.map(() => "(?::text, ?::bigint, ?::bigint)").join(", ")})
         AS known (name, epoch, revision)
       JOIN search_document_index AS found ON found.name = known.name
       LEFT JOIN LATERAL (
         SELECT revision, document, removed FROM search_document
         WHERE index = found.name AND found.epoch = known.epoch AND revision > known.revision
         ORDER BY revision LIMIT ${READ_BATCH}
       ) AS change ON true
       ORDER BY change.revision`,
      known.flatMap(({ name, epoch, revision }) => [name, epoch, revision]),
    );
    const changes = new Map<string, Changes>();
    for (const { name, epoch, front, revision, document, removed } of rows) {
      const entry = changes.get(name) ?? { epoch: Number(epoch), front, rows: [], more: false };
      changes.set(name, entry);
      if (document) {
        entry.rows.push({ revision: Number(revision), document, removed: removed === true });
        entry.more = entry.rows.length === READ_BATCH;
      }
    }
    return changes;
  }

  /** Keeps how far another engine has followed an index. */
  async writeFront(name: string, front: FrontState): Promise<void> {
    await this.manager.execute(`UPDATE search_document_index SET front = ?::jsonb WHERE name = ?`, [
      JSON.stringify(front),
      name,
    ]);
  }

  /** Runs a job unless another process is at one of the same key; then nothing is done. */
  async alone(key: string, job: () => Promise<void>): Promise<void> {
    await this.manager.transactional(async (manager) => {
      const [lock] = await manager.execute<{ mine: boolean }[]>(
        `SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0)) AS mine`,
        [`search_document ${key}`],
      );
      if (lock?.mine) {
        await job();
      }
    });
  }

  private async erase(manager: SqlManager, name: string): Promise<FrontState | null> {
    const [erased] = await manager.execute<{ front: FrontState | null }[]>(
      `DELETE FROM search_document_index WHERE name = ? RETURNING front`,
      [name],
    );
    return erased?.front ?? null;
  }

  /** Marks an index as changed, which also makes sure that it is there. */
  private async touch(manager: SqlManager, name: string, also = ""): Promise<void> {
    const [row] = await manager.execute<{ name: string }[]>(
      `UPDATE search_document_index SET updated_at = now()${also} WHERE name = ? RETURNING name`,
      [name],
    );
    if (!row) {
      throw noIndex(name);
    }
  }

  private write<Result>(job: (manager: SqlManager) => Promise<Result>): Promise<Result> {
    return this.manager.transactional(async (manager) => {
      await manager.execute(`SELECT pg_advisory_xact_lock(hashtextextended('search_document', 0))`);
      return job(manager);
    });
  }
}

function noIndex(name: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `The vietnamese-postgres search provider has no index "${name}"`,
  );
}
