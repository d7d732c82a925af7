import type { Account } from "@/lib/medusa/account";
import { readCheckoutPost } from "../checkout-values";
import { postedRecipient, recipientsOf, recipientValue } from "../recipients";
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
  it("are nobody for a guest, and five at most, kept ones first", () => {
    expect(recipientsOf(null)).toEqual([]);
    const five = recipientsOf(account(4, 3));
    expect(five).toHaveLength(5);
    expect(five.at(-1)?.address).toBe("Thôn 4, Xã Hải Lạng, Quảng Ninh");
  });

  it("have an address in which the commune is found again", () => {
    const [first] = recipientsOf(account(0, 1));
    expect(understandAddress(first?.address ?? "", null)).toMatchObject({
      kind: "known",
      address: { street: "Thôn 4", commune: "Xã Hải Lạng" },
    });
  });

  it.each(["", "x", "null", "[]", "[1,2]", '["a"]', "{}"])("are not read from %j", (value) => {
    expect(postedRecipient(value)).toBeNull();
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
