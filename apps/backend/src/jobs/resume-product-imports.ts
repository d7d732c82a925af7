import type { MedusaContainer } from "@medusajs/framework/types";
import { resumeImports } from "../product-imports/resume-imports";

/** Goes on with imports that a killed process left in their middle. */
export default async function resumeProductImportsJob(container: MedusaContainer): Promise<void> {
  await resumeImports(container);
}

export const config = {
  name: "resume-product-imports",
  schedule: "* * * * *",
};
