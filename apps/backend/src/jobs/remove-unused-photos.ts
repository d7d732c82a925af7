import type { MedusaContainer } from "@medusajs/framework/types";
import { removeUnusedPhotos } from "../photos/remove-unused-photos";

/** Leaves no photo lying about that a seller sent and never used. */
export default async function removeUnusedPhotosJob(container: MedusaContainer): Promise<void> {
  await removeUnusedPhotos(container, new Date());
}

export const config = {
  name: "remove-unused-photos",
  schedule: "17 * * * *",
};
