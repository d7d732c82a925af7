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
}
