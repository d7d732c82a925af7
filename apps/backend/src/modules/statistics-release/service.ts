import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import FrameSeller from "./models/frame-seller";
import StatisticsRelease from "./models/statistics-release";
import StatisticsReleaseStep from "./models/statistics-release-step";

type Stored = InferTypeOf<typeof FrameSeller>;

/** A seller of the list; `id` is null for one that is not in it yet. */
export type WrittenSeller = Omit<Stored, "id" | "created_at" | "updated_at" | "deleted_at"> & {
  id: string | null;
};

/** The market's own part of a release, in whole đồng as decimal text. */
interface ReleasedFloor {
  period: string;
  floor_vnd: string;
}

/** Without the rest of the figures, which is large. Of a release the day that was set last counts. Takes the day, YYYY-MM-DD. */
const RELEASED_FLOORS = `SELECT DISTINCT ON (period) period, outputs ->> 'floor_vnd' AS floor_vnd
  FROM statistics_release JOIN (
    SELECT DISTINCT ON (release_id) release_id, release_on FROM statistics_release_step
    WHERE step = 'scheduled' AND deleted_at IS NULL ORDER BY release_id, id DESC
  ) AS scheduled ON scheduled.release_id = statistics_release.id
  WHERE scheduled.release_on <= ? AND statistics_release.deleted_at IS NULL
  ORDER BY period, version DESC`;

export default class StatisticsReleaseModuleService extends MedusaService({
  FrameSeller,
  StatisticsRelease,
  StatisticsReleaseStep,
}) {
  /** What the last version of each period that is out by a day says of the market's own sales. */
  @InjectManager()
  async listReleasedFloors(
    day: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<ReleasedFloor[]> {
    return (await context.manager?.execute<ReleasedFloor[]>(RELEASED_FLOORS, [day])) ?? [];
  }

  /** Corrects sellers of the list and adds others, in one transaction. */
  @InjectManager()
  async writeFrame(
    frame: readonly WrittenSeller[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ created: number; updated: number }> {
    return this.writeFrame_(frame, context);
  }

  @InjectTransactionManager()
  protected async writeFrame_(
    frame: readonly WrittenSeller[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ created: number; updated: number }> {
    const fresh = frame.flatMap(({ id, ...row }) => (id === null ? [row] : []));
    const known = frame.flatMap(({ id, ...row }) => (id === null ? [] : [{ id, ...row }]));
    await this.createFrameSellers(fresh, context);
    await this.updateFrameSellers(known, context);
    return { created: fresh.length, updated: known.length };
  }
}
