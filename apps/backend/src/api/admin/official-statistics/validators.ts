import { z } from "@medusajs/framework/zod";
import { pageQuery } from "../page-query";

export const ListObservations = z.object({
  ...pageQuery,
  series: z.string().max(100).optional(),
});
export type ListObservations = z.infer<typeof ListObservations>;

/** A whole CSV file as text. */
export const ObservationsFile = z.object({
  csv: z
    .string("Vui lòng chọn tệp CSV.")
    .min(1, "Vui lòng chọn tệp CSV.")
    .max(80_000, "Tệp quá lớn, hãy chia nhỏ."),
});
export type ObservationsFile = z.infer<typeof ObservationsFile>;
