import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { openPhoto } from "../photos/open-photo";
import { privateWebp } from "../photos/private-webp";
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
  { seller }: SellerScope,
  bytes: Buffer,
): Promise<string> {
  return openPhoto(container, seller.id, bytes, async (openable) => {
    const webp = await privateWebp(openable, { longestSide: LONGEST_SIDE, quality: QUALITY });
    const hash = createHash("sha256").update(bytes).digest("hex");
    const { result } = await keepCertificatePhotoWorkflow(container).run({
      input: { seller_id: seller.id, hash, webp: webp.toString("base64") },
    });
    return result;
  });
}
