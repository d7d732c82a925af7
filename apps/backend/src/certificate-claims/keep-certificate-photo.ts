import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { openPhoto } from "../photos/open-photo";
import { privateWebp } from "../photos/private-webp";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { keepCertificatePhotoWorkflow } from "../workflows/certificate-claim/keep-certificate-photo";

/** The whole sheet, large enough that the small print of a decision can be read, in pixels. */
const LONGEST_SIDE = 2_000;
const QUALITY = 72;

/**
 * Keeps a seller's photo of a decision, upright and whole, without its metadata, and answers its id. The
 * upload itself is not kept; sent again it is the same photo. Throws as `openPhoto`.
 */
export async function keepCertificatePhoto(
  container: MedusaContainer,
  scope: SellerScope,
  bytes: Buffer,
): Promise<string> {
  const seller_id = scope.seller.id;
  return openPhoto(container, seller_id, bytes, async (openable) => {
    const webp = await privateWebp(openable, { longestSide: LONGEST_SIDE, quality: QUALITY });
    const hash = createHash("sha256").update(bytes).digest("hex");
    const { result } = await keepCertificatePhotoWorkflow(container).run({
      input: { actor: actorOf(scope), seller_id, hash, webp: webp.toString("base64") },
    });
    return result;
  });
}
