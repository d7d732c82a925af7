import { z } from "@medusajs/framework/zod";

export const CountVisits = z.object({
  source: z.string().regex(/^[0-9a-f]{32}$/),
  day: z.iso.date(),
  visits: z.number().int().min(1).max(1_000_000_000),
});
export type CountVisits = z.infer<typeof CountVisits>;
