import { z } from "@medusajs/framework/zod";
import { pageQuery } from "../page-query";

export const ListHeldCash = z.object(pageQuery);
export type ListHeldCash = z.infer<typeof ListHeldCash>;
