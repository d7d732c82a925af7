import { z } from "@medusajs/framework/zod";

/** What it means is the rule's to say; see `faultyFields`. */
export const DeclareAge = z.object({
  name: z.string("Vui lòng ghi họ tên.").trim().max(100, "Họ tên dài quá 100 ký tự."),
  born_on: z.string("Vui lòng ghi ngày sinh.").max(10, "Ngày sinh chưa đúng."),
});
export type DeclareAge = z.infer<typeof DeclareAge>;
