import { model } from "@medusajs/framework/utils";

/**
 * The province's figures for a period with everything that they were worked out from, as one version.
 * Append-only: a trigger refuses every change and removal, so a revision is a new version with its reason.
 */
const StatisticsRelease = model
  .define("statistics_release", {
    id: model.id({ prefix: "srel" }).primaryKey(),
    /** 2026-10, 2026-Q4, 2027-01/2027-02 or 2026. */
    period: model.text(),
    /** 1 for the first of a period, then one more with each revision. */
    version: model.number(),
    /** Why it was revised; null for version 1. */
    reason: model.text().nullable(),
    /** When the inputs were locked. */
    locked_at: model.dateTime(),
    /** Sellers, returns, floor sales and official figures: the shape is `ReleaseInputs`. */
    inputs: model.json(),
    /** SHA-256 of each input as canonical JSON, by name. */
    input_hashes: model.json(),
    /** What came out: the shape is `ReleaseOutputs`. */
    outputs: model.json(),
    /** SHA-256 of the outputs as canonical JSON. */
    outputs_hash: model.text(),
    /** Version of the software that worked it out. */
    code_version: model.text(),
    /** Made-up sales are in it. */
    demonstration: model.boolean(),
    computed_by: model.text(),
    computed_by_name: model.text(),
  })
  .indexes([{ on: ["period", "version"], unique: true, where: "deleted_at IS NULL" }]);

export default StatisticsRelease;
