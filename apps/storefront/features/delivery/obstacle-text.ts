import type { BasketLine } from "@/lib/medusa/basket";
import type { DeliveryObstacle } from "@/lib/medusa/delivery";
import { delivery as messages } from "@/messages/vi/delivery";

/**
 * Why a method does not bring an order, in a sentence that names the goods.
 *
 * @param province name of the province that it goes to
 */
export function obstacleText(
  obstacle: DeliveryObstacle,
  lines: readonly BasketLine[],
  province: string,
): string {
  const why = whyText(obstacle, province);
  const line = lines.find(({ variantId }) => variantId === obstacle.variantId);
  return line ? messages.of(line.title, why) : why;
}

function whyText(
  { reason, travels, bearsDays, takesDays }: DeliveryObstacle,
  province: string,
): string {
  switch (reason) {
    case "transit":
      return messages.why.transit(
        messages.travels[travels ?? "ambient"],
        String(bearsDays ?? 0),
        province,
        String(takesDays ?? 0),
      );
    case "province":
      return messages.why.province(province);
    default:
      return messages.why[reason];
  }
}
