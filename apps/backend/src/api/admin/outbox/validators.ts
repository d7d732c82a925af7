import { z } from "@medusajs/framework/zod";
import { pageQuery } from "../page-query";

export const ListMessages = z.object(pageQuery);
export type ListMessages = z.infer<typeof ListMessages>;
