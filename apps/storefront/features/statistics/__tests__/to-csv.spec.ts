import { toCsv } from "../to-csv";

describe("toCsv", () => {
  it("starts with the byte order mark and ends lines with CRLF", () => {
    expect(toCsv(["xã", "đồng"], [["Hải Lạng", 155000]])).toBe(
      "\uFEFFxã,đồng\r\nHải Lạng,155000\r\n",
    );
  });

  it("quotes commas, quotes and line breaks", () => {
    expect(toCsv(["a"], [['x, "y"\nz']])).toBe('\uFEFFa\r\n"x, ""y""\nz"\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@x"])("does not let %s become a formula", (text) => {
    expect(toCsv(["a"], [[text]])).toContain(`'${text}`);
  });

  it("leaves negative numbers numbers", () => {
    expect(toCsv(["a"], [[-5]])).toBe("\uFEFFa\r\n-5\r\n");
  });
});
