import type { MedusaContainer } from "@medusajs/framework/types";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { keepPhotoWorkflow } from "../workflows/photo/keep-photo";
import { keepPhoto } from "./keep-photo";

interface SentPhoto {
  bytes: Buffer;
  /** What its seller calls it; null when she does not say. */
  file_name: string | null;
}

/** Keeps a photo of a seller's for her products, and answers its name; throws as `openPhoto`. */
export function keepSellerPhoto(
  container: MedusaContainer,
  scope: SellerScope,
  { bytes, file_name }: SentPhoto,
): Promise<string> {
  const { seller } = scope;
  const actor = actorOf(scope);
  return keepPhoto(
    container,
    {
      id: seller.id,
      writeDown: (name) =>
        keepPhotoWorkflow(container).run({
          input: { actor, seller_id: seller.id, name, file_name },
        }),
    },
    bytes,
  );
}
