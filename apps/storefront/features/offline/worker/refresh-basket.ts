import { whileNothingIsSent } from "../sending-lock";
import type { KeptBasket } from "../shopping";
import { changeShopping } from "../shopping-store";

/** Keeps the basket as the market has it now. Throws without a line. */
export async function refreshBasket(): Promise<void> {
  await whileNothingIsSent(async () => {
    const response = await fetch("/gio-hang/luu");
    if (!response.ok) {
      return;
    }
    const { kept: fresh } = (await response.json()) as { kept: KeptBasket | null };
    await changeShopping((kept) => {
      // Goods that are being ordered are in the basket no longer, although the market does not know yet.
      const ordered = kept.toSend.some(
        ({ basketId, asks }) => asks === null && basketId === fresh?.basket.id,
      );
      return { ...kept, basket: ordered ? null : fresh };
    });
  });
}
