import type { MemberRole, SellerRight } from "../../seller-scope/seller-rights";
import { rightsOf } from "../../seller-scope/seller-rights";
import type { SellerScope } from "../../seller-scope/seller-scope";
import { requireGrantable } from "../require-grantable";

function scopeOf(role: MemberRole, rights: SellerRight[]): SellerScope {
  return {
    seller: {
      id: "sel_1",
      handle: "htx",
      name: "HTX",
      status: "active",
      reason: null,
      notice: null,
      sending_pause: null,
      identity: { state: "linked", open: true, closes_at: null },
    },
    member: {
      id: "selmem_1",
      name: "Tư",
      email: null,
      phone: null,
      role,
      rights: rightsOf({ role, rights }),
    },
  };
}

describe("giving rights away", () => {
  it.each<[MemberRole, SellerRight[]]>([
    ["owner", []],
    ["staff", ["products", "money"]],
    ["helper", ["settings"]],
  ])("lets an owner make a person %s with %j", (role, rights) => {
    expect(() => requireGrantable(scopeOf("owner", []), { role, rights })).not.toThrow();
  });

  it("lets others give only what they have, and makes no owner", () => {
    const scope = scopeOf("staff", ["orders", "settings"]);
    expect(() => requireGrantable(scope, { role: "helper", rights: ["orders"] })).not.toThrow();
    expect(() => requireGrantable(scope, { role: "helper", rights: ["money"] })).toThrow();
    expect(() => requireGrantable(scope, { role: "owner", rights: [] })).toThrow();
  });
});

describe("what a person may do", () => {
  it("is everything for an owner, and no unknown word for anybody", () => {
    expect(rightsOf({ role: "owner", rights: [] })).toHaveLength(4);
    expect(rightsOf({ role: "staff", rights: ["orders", "everything"] })).toEqual(["orders"]);
    expect(rightsOf({ role: "helper", rights: [] })).toEqual([]);
  });
});
