import type { BasketLine } from "@/lib/medusa/basket";
import type { DeliveryObstacle } from "@/lib/medusa/delivery";
import { delivery as messages } from "@/messages/vi/delivery";

interface PlaceNames {
  commune: string;
  province: string;
}

/**
 * Why a method does not bring an order, in a sentence that names the goods.
 *
 * @param to names of the commune and the province that it goes to
 */
export function obstacleText(
  obstacle: DeliveryObstacle,
  lines: readonly BasketLine[],
  to: PlaceNames,
): string {
  const why = whyText(obstacle, to);
  const line = lines.find(({ variantId }) => variantId === obstacle.variantId);
  return line ? messages.of(line.title, why) : why;
}

function whyText(
  { reason, travels, bearsDays, takesDays, overSea }: DeliveryObstacle,
  { commune, province }: PlaceNames,
): string {
  switch (reason) {
    case "transit":
      // Within her own province it is the boat that takes long: the province alone would be no reason.
      return messages.why[overSea ? "boat" : "transit"](
        messages.travels[travels ?? "ambient"],
        String(bearsDays ?? 0),
        overSea ? `${commune}, ${province}` : province,
        String(takesDays ?? 0),
      );
    case "province":
      return messages.why.province(province);
    default:
      return messages.why[reason];
  }
}
