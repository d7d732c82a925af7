import type { ExecArgs } from "@medusajs/framework/types";
import removeUnusedPhotosJob from "../../src/jobs/remove-unused-photos";

/** Runs the job that removes unused photos once; run in the backend. */
export default async function forgetPhotos({ container }: ExecArgs): Promise<void> {
  await removeUnusedPhotosJob(container);
}
