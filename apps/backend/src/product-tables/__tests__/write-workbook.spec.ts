import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../write-workbook";

it("a workbook has its sheets in order, numbers as numbers and no formula", () => {
  const rows = [
    ["Xã", "Tiền"],
    ["=1+1 <&>", 1_234_567],
    [null, 0],
  ];
  const file = writeWorkbook([
    { name: "mot", rows, widths: [20, 10] },
    { name: "hai", rows: [["Không có."]], widths: [20] },
  ]);
  const parts = unzipSync(file);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(text("xl/workbook.xml").match(/sheet name="\w+"/g)).toEqual([
    'sheet name="mot"',
    'sheet name="hai"',
  ]);
  const sheet = text("xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<c s="2"><v>1234567</v></c>');
  expect(sheet).toContain("=1+1 &lt;&amp;&gt;");
  expect(sheet).not.toContain("<f>");
  expect(text("xl/worksheets/sheet2.xml")).toContain("Không có.");
});
