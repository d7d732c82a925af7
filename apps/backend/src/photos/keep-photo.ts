import type { MedusaContainer } from "@medusajs/framework/types";
import { filesDirectory } from "../pictures/files-directory";
import { renderPhoto } from "../pictures/render-photo";
import { writePicture } from "../pictures/write-picture";
import type { SellerScope } from "../seller-scope/seller-scope";
import { keepPhotoWorkflow } from "../workflows/photo/keep-photo";
import { openPhoto } from "./open-photo";
import { photoName } from "./photo-name";
import { photoRefusal } from "./photo-refusal";

interface SentPhoto {
  bytes: Buffer;
  /** What its seller calls it; null when she does not say. */
  file_name: string | null;
}

/**
 * Makes the shop's pictures of a seller's upload and answers their name. The upload itself is not kept,
 * and of what it holds beside the pixels nothing is. Sent again it is the same photo. Throws as `openPhoto`.
 */
export async function keepPhoto(
  container: MedusaContainer,
  { seller }: SellerScope,
  { bytes, file_name }: SentPhoto,
): Promise<string> {
  return openPhoto(container, seller.id, bytes, async (openable) => {
    const name = photoName(seller.id, bytes);
    const pixels = await renderPhoto(openable).catch(() => {
      throw photoRefusal("broken");
    });
    // The row comes first: files without one would lie there for ever.
    await keepPhotoWorkflow(container).run({ input: { seller_id: seller.id, name, file_name } });
    await writePicture(name, filesDirectory(), () => Promise.resolve(pixels));
    return name;
  });
}
