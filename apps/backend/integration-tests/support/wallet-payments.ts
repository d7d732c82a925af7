import type { CardPayer } from "./card-payer";
import type { OperatorDesk } from "./operator-desk";
import { eventually } from "./eventually";
import { WalletPayer, type WalletId } from "./wallet-payer";

/** How each wallet is answered: taken, known before, not ours, another amount, not signed by it. */
const REPLIES: [WalletId, unknown[]][] = [
  ["vnpay", ["00", "02", "01", "04", "97"]],
  ["momo", [204, 204, 404, 400, 400]],
  ["zalopay", [1, 2, -1, -1, -1]],
];

/** Baskets that are paid by wallet, on the market that runs. */
export function describeWallets(running: () => { payer: CardPayer; desk: OperatorDesk }): void {
  describe.each(REPLIES)("a basket that is paid by %s", (id, replies) => {
    const [taken, known, unknown, otherAmount, unsigned] = replies;
    let payer: CardPayer;
    let wallet: WalletPayer;

    beforeAll(() => {
      payer = running().payer;
      wallet = new WalletPayer(payer, id);
    });

    const statusOf = async (basketId: string) => (await payer.state(basketId)).payment?.status;

    it("is paid by the wallet's own notification, once, and sent back by order", async () => {
      const basket = await wallet.place("trung-vit-bien", "cha-muc");
      await wallet.onPage(basket.id, "pay");
      await eventually(async () => expect(await statusOf(basket.id)).toBe("paid"));
      const { reference } = await payer.paymentOf(basket.id);
      const told = { reference, amount: basket.total };
      expect(await wallet.tell(told)).toBe(known);
      expect(await wallet.tell(told)).toBe(known);
      await payer.back(reference);
      const sums = await payer.sums(basket);
      expect(sums).toEqual({ agreed: basket.total, captured: basket.total, refunded: 0 });
      const [first] = basket.orders;
      expect((await running().desk.post(`/admin/orders/${first?.id}/cancel`)).status).toBe(200);
      await eventually(async () =>
        expect(await wallet.atWallet(reference)).toEqual({
          taken: basket.total,
          back: first?.total_vnd,
        }),
      );
    });

    it("is not paid by what anybody else tells, nor by the address of the return", async () => {
      const basket = await wallet.place("cha-muc");
      await payer.page(basket.id);
      const { reference } = await payer.paymentOf(basket.id);
      const right = { reference, amount: basket.total };
      expect(await wallet.tell({ ...right, key: "other" })).toBe(unsigned);
      expect(await wallet.tell({ ...right, reference: "CP0" })).toBe(unknown);
      expect(await wallet.tell({ ...right, amount: basket.total - 1 })).toBe(otherAmount);
      // Signed with the right key, yet the wallet itself knows nothing of money.
      expect(await wallet.tell(right)).toBe(taken);
      await payer.back(`${reference}?vnp_ResponseCode=00&resultCode=0&status=1`);
      expect(await statusOf(basket.id)).toBe("open");
      expect((await payer.sums(basket)).captured).toBe(0);
    });

    it("can be paid again after the buyer declined", async () => {
      const basket = await wallet.place("cha-muc");
      await wallet.onPage(basket.id, "decline");
      const { reference } = await payer.paymentOf(basket.id);
      await payer.back(reference);
      expect(await statusOf(basket.id)).toBe("failed");
      await wallet.onPage(basket.id, "pay");
      await eventually(async () => expect(await statusOf(basket.id)).toBe("paid"));
      expect((await payer.sums(basket)).captured).toBe(basket.total);
    });
  });
}
