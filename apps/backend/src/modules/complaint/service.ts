import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import Complaint from "./models/complaint";
import ComplaintImage from "./models/complaint-image";

export default class ComplaintModuleService extends MedusaService({ Complaint, ComplaintImage }) {
  /** Ids of photos whose complaint has not changed since an instant, the oldest first. */
  @InjectManager()
  async listOldPhotos(
    before: Date,
    most: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    const rows = await context.manager?.execute<{ id: string }[]>(
      `SELECT photo.id FROM complaint_image photo JOIN complaint ON complaint.id = photo.complaint_id
       WHERE complaint.updated_at < ? AND complaint.status NOT IN ('open', 'escalated')
         AND photo.deleted_at IS NULL
       ORDER BY photo.created_at, photo.id LIMIT ?`,
      [before, most],
    );
    return (rows ?? []).map(({ id }) => id);
  }

  /**
   * Notes that the goods of an undecided complaint are sent anew, with what its seller says of it, and answers whether
   * that is new. Where she says nothing, the reason of an earlier refusal stays. Within the transaction of `context`, so that the stock and this note are both written or neither.
   */
  @InjectManager()
  async markReplaced(
    { id, answer, at }: { id: string; answer: string | null; at: Date },
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const manager = (context.transactionManager ?? context.manager) as EntityManager | undefined;
    const rows = await manager?.execute<{ id: string }[]>(
      `UPDATE complaint SET status = 'replaced', answer = coalesce(?, answer), answered_at = ?, replaced_at = ?, updated_at = now()
       WHERE id = ? AND status IN ('open', 'refused', 'escalated') AND replaced_at IS NULL AND part_vnd IS NULL RETURNING id`,
      [answer, at, at, id],
    );
    return (rows ?? []).length > 0;
  }
}
