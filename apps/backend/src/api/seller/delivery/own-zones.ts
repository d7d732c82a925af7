import { communesTaken } from "@cho-lang/delivery/communes-taken";
import { DELIVERY_LIMITS } from "@cho-lang/delivery/delivery-limits";
import { communeByCode } from "@cho-lang/ocop/communes";
import { z } from "@medusajs/framework/zod";
import { communes, fee, free, words } from "./fields";

const { own_zones: MOST_ZONES, zone_letters: MOST_LETTERS, zone_days: MOST_DAYS } = DELIVERY_LIMITS;
const NAME_TEXT = "Hãy ghi tên vùng trong một dòng, không quá 40 ký tự.";
const NONE_TEXT = "Hãy chọn ít nhất một xã, phường cho vùng này.";
const DAYS_TEXT = "Số ngày thêm là số nguyên từ 0 đến 14.";
const ZONES_TEXT = "Gian hàng có nhiều nhất 10 vùng riêng.";

const OwnZone = z.object({
  name: words(NAME_TEXT, MOST_LETTERS),
  communes: communes.refine((codes) => codes.length > 0, NONE_TEXT),
  fee_vnd: fee.nullable(),
  free_from_vnd: free,
  extra_days: z.number(DAYS_TEXT).int(DAYS_TEXT).min(0, DAYS_TEXT).max(MOST_DAYS, DAYS_TEXT),
});

const nameOf = (code: string) => communeByCode(code)?.name ?? code;

/** The zones that a seller draws herself; none where nothing is said of them. */
export const OwnZones = z
  .array(OwnZone, ZONES_TEXT)
  .max(MOST_ZONES, ZONES_TEXT)
  .superRefine((zones, context) => {
    for (const { zone, communes: taken } of communesTaken(zones)) {
      const names = taken.map(nameOf).join(", ");
      const message = `Mỗi xã, phường chỉ ở một vùng; đã có ở vùng trước: ${names}.`;
      context.addIssue({ code: "custom", path: [zone, "communes"], message });
    }
  })
  .default([]);
