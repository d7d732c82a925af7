import { model } from "@medusajs/framework/utils";

/**
 * One value of an official series as one publication gave it. Append-only: a trigger refuses every
 * change and removal, so what was known on a past day stays known. `created_at` says when it was
 * recorded here.
 */
const OfficialObservation = model
  .define("official_observation", {
    id: model.id({ prefix: "obs" }).primaryKey(),
    series: model.text(),
    /** 2025, 2025-Q4, 2025-10 or 2025-01/2025-11. */
    period: model.text(),
    /** Digits as published, in the unit of the series. */
    value: model.text(),
    status: model.enum(["estimate", "preliminary", "revised", "final"]),
    /** Calendar day in Việt Nam, YYYY-MM-DD. */
    published_on: model.text(),
    source_name: model.text(),
    source_address: model.text(),
    /** The operator who entered it; null when it came with the software. */
    recorded_by: model.text().nullable(),
    /** Made up, and published by nobody: it stands in no official figure and in no release of a real market. */
    demonstration: model.boolean().default(false),
  })
  .indexes([{ on: ["series", "period", "published_on"] }]);

export default OfficialObservation;
