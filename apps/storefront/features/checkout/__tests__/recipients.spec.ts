import type { Account } from "@/lib/medusa/account";
import { readCheckoutPost } from "../checkout-values";
import { chosenRecipient, recipientsOf, recipientValue } from "../recipients";
import { understandAddress } from "../understand-address";

const PLACE = {
  name: "Trần Thị Hạnh",
  street: "Thôn 4",
  communeCode: "06832",
  commune: "Xã Hải Lạng",
  province: "Quảng Ninh",
};
const account = (kept: number, suggested: number): Account => ({
  phone: "+84912345678",
  consents: [],
  addresses: Array.from({ length: kept }, (_, at) => ({
    ...PLACE,
    id: `badr_${String(at)}`,
    street: `Số ${String(at)}`,
    first: at === 0,
  })),
  suggested: Array.from({ length: suggested }, () => PLACE),
});

describe("recipients", () => {
  it("are nobody for a guest, and five at most", () => {
    expect(recipientsOf(null)).toEqual([]);
    expect(recipientsOf(account(7, 0)).map(({ address }) => address)).toEqual(
      [0, 1, 2, 3, 4].map((at) => `Số ${String(at)}, Xã Hải Lạng, Quảng Ninh`),
    );
  });

  it("are none of an order that anybody may have placed with her number", () => {
    expect(recipientsOf(account(0, 3))).toEqual([]);
    expect(recipientsOf(account(1, 3))).toHaveLength(1);
  });

  it("have an address in which the commune is found again", () => {
    const [first] = recipientsOf(account(1, 0));
    expect(understandAddress(first?.address ?? "", null)).toMatchObject({
      kind: "known",
      address: { street: "Số 0", commune: "Xã Hải Lạng" },
    });
  });

  it.each(["", "x", "null", "[]", "[1,2]", '["a"]', "{}"])("are not read from %j", (value) => {
    expect(chosenRecipient(value, "-")).toBeNull();
  });

  it("count, and not the fields, wherever another one was chosen", () => {
    const [one, other] = [
      { name: "Lan", address: "Số 1, Xã Hải Lạng, Quảng Ninh" },
      { name: "Hoa", address: "Số 2, Xã Hải Lạng, Quảng Ninh" },
    ];
    const post = (recipient: string) => {
      const form = new FormData();
      form.set("name", "Lan sửa");
      form.set("address", one.address);
      form.set("recipient", recipient);
      form.set("recipient_shown", recipientValue(one));
      return readCheckoutPost(form).values;
    };
    expect(post(recipientValue(one))).toMatchObject({ name: "Lan sửa", address: one.address });
    expect(post(recipientValue(other))).toMatchObject(other);
    expect(post("x")).toMatchObject({ name: "Lan sửa" });
  });

  it("leave no commune behind that was chosen for another address", () => {
    const form = new FormData();
    form.set("commune", "06832");
    form.set("recipient_shown", recipientValue({ name: "Lan", address: "Số 1, Hải Lạng" }));
    expect(readCheckoutPost(form).communeChoice).toBe("06832");
    form.set("recipient", recipientValue({ name: "Hoa", address: "Số 2, Xã Hải Lạng" }));
    expect(readCheckoutPost(form).communeChoice).toBeNull();
  });
});
