import { hasCommune, toAddressView, toWholeAddress } from "../address-view";

const HOME = { id: "badr_1", name: "Hạnh", street: "Thôn 4", commune_code: "06970", first: true };

it("shows an address with the names of its commune, and none whose commune is no more", () => {
  expect(toAddressView(HOME)).toEqual({ ...HOME, commune: "Xã Ba Chẽ", province: "Quảng Ninh" });
  const gone = { ...HOME, commune_code: "99999" };
  expect([hasCommune(HOME), hasCommune(gone)]).toEqual([true, false]);
  expect(toAddressView(gone)).toBeNull();
  expect(toWholeAddress(gone)).toEqual({ ...gone, commune: "", province: "" });
});
