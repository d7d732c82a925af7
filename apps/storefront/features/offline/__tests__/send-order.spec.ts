import { keepOrder } from "../keep-order";
import { orderInForm } from "../order-in-form";
import { NOTHING_KEPT, type OrderToSend, type Shopping } from "../shopping";
import { sendOrder } from "../worker/send-order";
import { basketOf, line } from "./offline-fixtures";

let mockKept: Shopping;
const mockPost = jest.fn<Promise<unknown>, [string, object]>();

jest.mock("../worker/post-json", () => ({
  postJson: (path: string, body: object) => mockPost(path, body),
}));
jest.mock("../shopping-store", () => ({
  changeShopping: (change: (kept: Shopping) => Shopping) =>
    Promise.resolve((mockKept = change(mockKept))),
}));

/** The form of a checkout page that showed a basket, without a line. */
function posted(): FormData {
  const form = new FormData();
  const fields = {
    basket: "basket_1",
    name: "Nguyễn Thị Hường",
    phone: "0912345678",
    address: "Thôn 4, Đồng Rui",
    taxCode: "0100686209",
    unit: "Công ty Hoa Ban",
    seen_total: "205000",
    "giao:htx-a": "pick_up 0a1b2c3d4e5f6789",
    goods: JSON.stringify(basketOf([line("a", 2), line("b", 2)])),
  };
  Object.entries(fields).forEach(([name, value]) => {
    form.set(name, value);
  });
  return form;
}

const first = (): OrderToSend => {
  const [order] = mockKept.toSend;
  if (order === undefined) throw new Error("The order is lost");
  return order;
};

describe("an order kept by a checkout page that lost the line", () => {
  beforeEach(() => {
    mockPost.mockReset();
    mockKept = keepOrder(NOTHING_KEPT, orderInForm(posted()));
  });

  it("goes to whom was chosen, also when the fields of the page still hold somebody else", () => {
    const form = posted();
    form.set("recipient", '["Phạm Văn Tuấn","Chợ Cái Rồng, Đặc khu Vân Đồn, Quảng Ninh"]');
    form.set("recipient_shown", '["Nguyễn Thị Hường","Thôn 4, Đồng Rui"]');
    expect(orderInForm(form)).toMatchObject({
      values: { name: "Phạm Văn Tuấn", address: "Chợ Cái Rồng, Đặc khu Vân Đồn, Quảng Ninh" },
      communeChoice: null,
    });
  });

  it("has the goods of the page, also when the phone never saw that basket", () => {
    expect(first()).toMatchObject({
      basketId: "basket_1",
      lines: [
        { variantId: "a", quantity: 2, unitPrice: 45_000 },
        { variantId: "b", quantity: 2, unitPrice: 45_000 },
      ],
      values: { name: "Nguyễn Thị Hường", phone: "0912345678", unit: "Công ty Hoa Ban" },
      agreed: { total: 205_000, exact: true },
      delivery: [{ seller: "htx-a", method: "pick_up", shown: "0a1b2c3d4e5f6789" }],
    });
  });

  it("puts its goods into a new basket when the market has the old one no more", async () => {
    mockPost.mockResolvedValueOnce({ kind: "gone" });
    expect(await sendOrder(first())).toBe(true);
    expect(first()).toMatchObject({ basketId: null, joined: false });

    mockPost.mockResolvedValueOnce({ kind: "joined", kept: { basket: { id: "basket_2" } } });
    expect(await sendOrder(first())).toBe(true);
    expect(mockPost).toHaveBeenLastCalledWith("/gio-hang/noi", {
      basketId: null,
      changes: [
        { kind: "set", variantId: "a", quantity: 2, seenUnitPrice: 45_000 },
        { kind: "set", variantId: "b", quantity: 2, seenUnitPrice: 45_000 },
      ],
    });
    expect(first()).toMatchObject({
      basketId: "basket_2",
      joined: true,
      values: { name: "Nguyễn Thị Hường", address: "Thôn 4, Đồng Rui" },
    });
  });

  it("is placed when its basket turns out to be ordered, and waits for an answer when it is asked", async () => {
    mockKept.toSend = [{ ...first(), joined: false }];
    mockPost.mockResolvedValueOnce({ kind: "placed" });
    expect(await sendOrder(first())).toBe(true);
    expect(first()).toMatchObject({ basketId: "basket_1", joined: true, asks: null });

    const state = { turn: 1 };
    mockPost.mockResolvedValueOnce({ kind: "asks", state });
    expect(await sendOrder(first())).toBe(true);
    expect(first().asks).toEqual(state);
  });

  it.each(["refused", "later"])("stays as it is when the market answers %s", async (kind) => {
    const before = first();
    mockPost.mockResolvedValueOnce({ kind });
    expect(await sendOrder(before)).toBe(false);
    expect(first()).toEqual(before);
  });
});
