import type { MedusaContainer } from "@medusajs/framework/types";
import { filesDirectory } from "../pictures/files-directory";
import { renderPhoto } from "../pictures/render-photo";
import { writePicture } from "../pictures/write-picture";
import { openPhoto } from "./open-photo";
import { photoName } from "./photo-name";
import { photoRefusal } from "./photo-refusal";

/** Whose photo it is, and what tells later that its files are wanted. */
export interface PhotoOwner {
  /** Id of the seller or the review. */
  id: string;
  /** Photos that may come in one day; as `openPhoto` has it unless told. */
  most_a_day?: number;
  /** Writes its row. */
  writeDown: (name: string) => Promise<unknown>;
}

/**
 * Makes the shop's pictures of an upload and answers their name. The upload itself is not kept,
 * and of what it holds beside the pixels nothing is. Sent again it is the same photo. Throws as `openPhoto`.
 */
export async function keepPhoto(
  container: MedusaContainer,
  owner: PhotoOwner,
  bytes: Buffer,
): Promise<string> {
  const work = async (openable: Buffer): Promise<string> => {
    const name = photoName(owner.id, bytes);
    const pixels = await renderPhoto(openable).catch(() => {
      throw photoRefusal("broken");
    });
    // The row comes first: files without one would lie there for ever.
    await owner.writeDown(name);
    await writePicture(name, filesDirectory(), () => Promise.resolve(pixels));
    return name;
  };
  return openPhoto(container, owner.id, bytes, work, owner.most_a_day);
}
