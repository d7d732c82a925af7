import { model } from "@medusajs/framework/utils";

/** One step of a release on its way to the public. Append-only, and each step is taken once. */
const StatisticsReleaseStep = model
  .define("statistics_release_step", {
    id: model.id({ prefix: "srels" }).primaryKey(),
    release_id: model.text(),
    step: model.enum(["checked", "scheduled"]),
    /** The day from which everybody may read it, YYYY-MM-DD in Việt Nam; null unless scheduled. */
    release_on: model.text().nullable(),
    taken_by: model.text(),
    taken_by_name: model.text(),
  })
  .indexes([{ on: ["release_id", "step"], unique: true, where: "deleted_at IS NULL" }]);

export default StatisticsReleaseStep;
