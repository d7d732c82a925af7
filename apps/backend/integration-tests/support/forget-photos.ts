import type { ExecArgs } from "@medusajs/framework/types";
import removeUnusedPhotosJob from "../../src/jobs/remove-unused-photos";

/** Runs the job that removes unused photos once, apart from the running backend; run by `medusa exec`. */
export default async function forgetPhotos({ container }: ExecArgs): Promise<void> {
  await removeUnusedPhotosJob(container);
}
