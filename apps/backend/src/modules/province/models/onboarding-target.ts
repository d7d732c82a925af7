import { model } from "@medusajs/framework/utils";

/**
 * How many shops an office wants to join the market in a period, with where it stands written. A correction
 * is one version more; a trigger refuses changes.
 */
const OnboardingTarget = model
  .define("onboarding_target", {
    id: model.id({ prefix: "obt" }).primaryKey(),
    /** A period of a report: 2026-10, 2026-Q4, 2026-H2 or 2026. */
    period: model.text(),
    /** 1 for the first of a period. */
    version: model.number(),
    shops: model.number(),
    /** The plan or decision that sets it. */
    source: model.text(),
    entered_by: model.text(),
    entered_by_name: model.text(),
  })
  .indexes([{ on: ["period", "version"], unique: true, where: "deleted_at IS NULL" }])
  .checks([(columns) => `${columns.shops} >= 0`]);

export default OnboardingTarget;
