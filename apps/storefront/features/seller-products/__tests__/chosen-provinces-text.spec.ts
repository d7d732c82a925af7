import { chosenProvincesText } from "../chosen-provinces-text";

const of = (...names: string[]) => chosenProvincesText(names.map((name) => ({ name })));

it("says what is chosen: everything, or the names as far as there is room", () => {
  expect(of()).toBe("Cả nước (đổi)");
  expect(of("Quảng Ninh")).toBe("Quảng Ninh (đổi)");
  expect(of("Quảng Ninh", "Bắc Ninh", "Hà Nội")).toBe("Quảng Ninh, Bắc Ninh, Hà Nội (đổi)");
  expect(of("Quảng Ninh", "Bắc Ninh", "Hà Nội", "Huế", "Cà Mau")).toBe(
    "Quảng Ninh, Bắc Ninh, Hà Nội và 2 tỉnh, thành khác (đổi)",
  );
});
