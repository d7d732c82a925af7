import { z } from "@medusajs/framework/zod";
import {
  ChangedPack,
  PackFields,
  PACKS_TEXT,
  SheetFields,
} from "../../../product-sheets/sheet-fields";

const TWICE_TEXT = "Mỗi cách đóng gói chỉ ghi một lần.";
const PAGE_TEXT = "Số trang không đúng.";

export const ListProducts = z.object({
  offset: z.coerce.number(PAGE_TEXT).int(PAGE_TEXT).min(0, PAGE_TEXT).max(1_000_000).default(0),
  limit: z.coerce.number(PAGE_TEXT).int(PAGE_TEXT).min(1, PAGE_TEXT).max(100).default(20),
});
export type ListProducts = z.infer<typeof ListProducts>;

/** Fields that are not given stay as they are; packs change by themselves. */
export const ChangeProduct = SheetFields.omit({ packs: true })
  .partial()
  .refine(({ photos }) => photos?.length !== 0, {
    path: ["photos"],
    error: "Sản phẩm cần ít nhất một ảnh. Hãy thêm ảnh khác trước.",
  });
export type ChangeProduct = z.infer<typeof ChangeProduct>;

export const AddPack = PackFields;
export type AddPack = z.infer<typeof AddPack>;

export const ChangePacks = z.object({
  packs: z
    .array(ChangedPack, PACKS_TEXT)
    .max(50, PACKS_TEXT)
    // Named twice, a pack's stock would be moved twice from the same count.
    .refine((packs) => new Set(packs.map(({ id }) => id)).size === packs.length, TWICE_TEXT),
});
export type ChangePacks = z.infer<typeof ChangePacks>;
