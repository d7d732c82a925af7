import { transferWords } from "../transfer-words";

const told = (total_vnd: number, received_vnd: number, returned_vnd = 0) =>
  transferWords("HTX Hà Tư", { total_vnd, received_vnd, returned_vnd, cancelled: false });

describe("what a text message tells of a transfer", () => {
  it("names what is still to be transferred", () => {
    expect(told(200_000, 50_000)).toMatch(/^Bạn còn phải chuyển 150\.000\s₫\.$/);
  });

  it("names what goes back, less what has gone", () => {
    expect(told(0, 200_000, 30_000)).toMatch(/^HTX Hà Tư sẽ trả lại bạn 170\.000\s₫ đã chuyển\.$/);
    expect(told(150_000, 200_000)).toMatch(/trả lại bạn 50\.000\s₫ đã chuyển/);
  });

  it("asks for nothing when all is paid, or nothing is to be", () => {
    expect(told(200_000, 200_000)).toBe("Bạn không phải trả thêm gì.");
    expect(told(0, 0)).toBe("Bạn không phải trả thêm gì.");
  });
});
