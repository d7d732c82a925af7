import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import CertificateClaim from "./models/certificate-claim";
import CertificateImage from "./models/certificate-image";
import OcopCertificate from "./models/ocop-certificate";

/**
 * The key names the methods, and `query.graph` calls them by the model's name, `ocop_certificate`: the
 * two must be the same word, or links to certificates fail when they are read.
 */
export default class OcopModuleService extends MedusaService({
  CertificateClaim,
  CertificateImage,
  OcopCertificate,
}) {
  /** Ids of photos from before an instant that stand in no claim, the oldest first. */
  @InjectManager()
  async listUnclaimedPhotos(
    before: Date,
    most: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    const rows = await context.manager?.execute<{ id: string }[]>(
      `SELECT id FROM certificate_image photo
       WHERE created_at < ? AND deleted_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM certificate_claim claim
         WHERE claim.photo_id = photo.id AND claim.deleted_at IS NULL
       )
       ORDER BY created_at, id LIMIT ?`,
      [before, most],
    );
    return (rows ?? []).map(({ id }) => id);
  }
}
