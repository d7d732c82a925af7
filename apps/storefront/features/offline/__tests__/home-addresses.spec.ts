import { communeSpeltOut, suggestHomeAddresses } from "../home-addresses";

describe("addresses of the province without a line", () => {
  it("finds a commune by today's name, with and without marks and kind", () => {
    for (const line of ["Thôn 4, Hải Lạng", "Thôn 4, hai lang", "Thôn 4, xã Hải L"]) {
      expect(suggestHomeAddresses(line)[0]).toMatchObject({
        place: "Xã Hải Lạng, Quảng Ninh",
        formerly: null,
        line: "Thôn 4, Xã Hải Lạng, Quảng Ninh",
        hasStreet: true,
      });
    }
  });

  it("finds it by an older name and says so", () => {
    const [found] = suggestHomeAddresses("đồng rui");
    expect(found).toMatchObject({ place: "Xã Hải Lạng, Quảng Ninh", hasStreet: false });
    expect(found?.formerly).toMatch(/^Xã Đồng Rui, /);
  });

  it("suggests nothing for a letter or for what is elsewhere", () => {
    expect(suggestHomeAddresses("h")).toEqual([]);
    expect(suggestHomeAddresses("12 phố Huế, Hà Nội")).toEqual([]);
  });

  it("knows the commune only where it is spelt out", () => {
    expect(communeSpeltOut("Thôn 4, Xã Hải Lạng, Quảng Ninh")?.slug).toBe("hai-lang");
    expect(communeSpeltOut("Thôn 4, Hải Lạng")).toBeNull();
  });
});
