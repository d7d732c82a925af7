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

export default class StatisticsReleaseModuleService extends MedusaService({
  FrameSeller,
  StatisticsRelease,
  StatisticsReleaseStep,
}) {
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
