import { BackendError, BackendUnreachable } from "@/lib/medusa/call-backend";
import { lostFile, UNTOUCHED } from "../file-form-state";
import { fileRefusal } from "../file-refusal";

describe("the form of a file", () => {
  it("shows every wrong cell, or why none is to blame", () => {
    const cells = [{ row: 2, column: "Tháng", message: "Tháng viết như 2026-10." }];
    expect(fileRefusal(new BackendError(400, "invalid_input", { cells }))).toEqual({
      problem: "Chưa ghi dòng nào: có 1 chỗ chưa đúng.",
      cells,
    });
    const big = new BackendError(400, "invalid_input", { fields: { csv: "Tệp quá lớn" } });
    expect(fileRefusal(big)).toEqual({ problem: "Tệp quá lớn", cells: [] });
    expect(fileRefusal(new BackendError(403, "forbidden", null)).problem).toMatch(/Vai trò/);
    expect(fileRefusal(new BackendUnreachable(null)).problem).toMatch(/Chưa kết nối/);
  });

  it("keeps what was typed when the line breaks", () => {
    const form = new FormData();
    form.set("noi-dung", "Mã;Tháng");
    expect(lostFile(UNTOUCHED, form)).toMatchObject({ turn: 1, csv: "Mã;Tháng" });
  });
});
