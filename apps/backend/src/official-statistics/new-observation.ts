import type { Observation } from "@cho-lang/retail-statistics/observation";

/** An observation before it is recorded. */
export type NewObservation = Omit<Observation, "recorded_at">;
