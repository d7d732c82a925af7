import type { ShipmentStage } from "@cho-lang/delivery/ghn/shipment-stage";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { ShipmentRow } from "../modules/carrier/service";
import { textOrderPeople } from "../seller-orders/text-order-people";

/** What stands after "GHN báo kiện 1 của đơn CL… ". */
const WORDS: Partial<Record<ShipmentStage, string>> = {
  missed: "chưa giao được, GHN sẽ giao lại. Xin gọi người mua.",
  returning: "đang được chuyển hoàn về bạn.",
  returned: "đã hoàn về. Nhận hàng rồi xin ghi đơn là khách không nhận.",
  stopped: "đang gặp sự cố. Xin hỏi GHN.",
  damaged: "bị hư hỏng. Xin làm việc với GHN rồi ghi đơn là khách không nhận.",
  lost: "bị thất lạc. Xin đòi GHN bồi thường rồi ghi đơn là khách không nhận.",
  cancelled: "đã bị hủy bên GHN. Xin gửi lại hoặc gửi cách khác.",
};

/** Tells the seller's people of orders what GHN says of a parcel, once for each change. */
export async function warnOfShipment(
  container: MedusaContainer,
  { id, seller_id, order_id, number }: ShipmentRow,
  stage: ShipmentStage,
  at: Date,
): Promise<void> {
  const words = WORDS[stage];
  if (words === undefined) {
    return;
  }
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [order] = await sellers.listSellerOrders({ order_id }, { select: ["code"], take: 1 });
  await textOrderPeople(container, seller_id, {
    template: "shipment-stage",
    key: `${id}:${stage}:${at.toISOString()}`,
    text: `GHN báo kiện ${String(number)} của đơn ${order?.code ?? ""} ${words}`,
  });
}
