import { model } from "@medusajs/framework/utils";

/** One step of a release on its way to the public. Append-only; a day may be set anew, and the last one counts. */
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
  .indexes([
    { on: ["release_id", "step"], unique: true, where: "step = 'checked' AND deleted_at IS NULL" },
  ]);

export default StatisticsReleaseStep;
