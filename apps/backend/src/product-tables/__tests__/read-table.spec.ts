import { deflateRawSync, crc32 } from "node:zlib";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { readTable } from "../read-table";
import { writeCsv } from "../write-csv";
import { writeXlsx } from "../write-xlsx";

/** An archive with one deflated file, which may say something else of its size. */
function archive(name: string, content: Buffer, saidSize = content.length): Buffer {
  const packed = deflateRawSync(content, { level: 9 });
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(crc32(content), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(saidSize, 18);
  head.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), head, Buffer.from(name), packed]);
  const central = Buffer.concat([
    Buffer.from("PK\u0001\u0002"),
    Buffer.from([20, 0]),
    head,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

async function reasonOf(bytes: Buffer): Promise<unknown> {
  const refusal: unknown = await readTable(bytes).then(
    () => null,
    (error: unknown) => error,
  );
  return (refusal as { details?: { reason: unknown } } | null)?.details?.reason ?? refusal;
}

const cell = fc.string({ unit: "grapheme", minLength: 1 }).filter((one) => one.trim() !== "");
const rows = fc
  .array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .map((below) => [["Mã", "Tên", "Giá (đồng)"], ...below]);

it("reads back the CSV that it writes", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (written) => {
      const { headings, rows: read } = await readTable(writeCsv(written));
      expect([headings, ...read.map(({ cells }) => cells)]).toEqual(written);
    }),
  );
});

it("reads back the XLSX that it writes", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (written) => {
      const { headings, rows: read } = await readTable(writeXlsx(written, [10, 10, 10]));
      expect([headings, ...read.map(({ cells }) => cells)]).toEqual(written);
    }),
    { numRuns: 30 },
  );
});

it("keeps leading zeros, lines and Vietnamese letters in both", async () => {
  const written = [
    ["Mã", "Tên"],
    ["007", "Chả mực; “giã tay”\nHạ Long"],
    ["_x000D_", "  có dấu cách "],
  ];
  for (const bytes of [writeCsv(written), writeXlsx(written, [10, 10])]) {
    const { headings, rows: read } = await readTable(bytes);
    expect([headings, ...read.map(({ cells }) => cells)]).toEqual(written);
  }
});

it.each([
  ["semicolons", "Mã;Tên, gọi\nA1;Trứng, sữa\n"],
  ["tabs", "Mã\tTên, gọi\nA1\tTrứng, sữa\n"],
  ["a mark at its front", '\ufeffMã,"Tên, gọi"\r\nA1,"Trứng, sữa"\r\n'],
])("reads a CSV with %s", async (_what, csv) => {
  const { headings, rows: read } = await readTable(Buffer.from(csv));
  expect(headings).toEqual(["Mã", "Tên, gọi"]);
  expect(read).toEqual([{ number: 2, cells: ["A1", "Trứng, sữa"], formulas: [] }]);
});

it("reads a CSV with a title above its headings", async () => {
  const { headings, rows: read } = await readTable(
    Buffer.from("Đối soát\r\nMã;Tiền\r\nA1;5,0\r\n"),
  );
  expect(headings).toEqual(["Đối soát"]);
  expect(read.map(({ cells }) => cells)).toEqual([
    ["Mã", "Tiền"],
    ["A1", "5,0"],
  ]);
});

it("counts rows as a spreadsheet does, empty ones too", async () => {
  const { rows: read } = await readTable(Buffer.from('Mã\n"A\n1"\n\nA2\n'));
  expect(read.map(({ number }) => number)).toEqual([2, 4]);
});

it.each([
  ["nothing", Buffer.alloc(0), "empty"],
  ["too many bytes", Buffer.alloc(20_000_001, 0x61), "heavy"],
  ["a program with a table's name", Buffer.from("MZ\u0090\u0000program", "latin1"), "unknown"],
  ["an old Excel file", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "old_excel"],
  ["letters of another table", Buffer.from([0x4d, 0xe3, 0x0a, 0x41]), "encoding"],
  ["a quote that never ends", Buffer.from('Mã,Tên\n"A1,x\n'), "broken"],
  ["headings alone", Buffer.from("Mã,Tên\n"), "no_rows"],
  ["too many rows", Buffer.from(`Mã\n${"A\n".repeat(10_001)}`), "rows"],
  ["far too many rows of many cells", Buffer.from(`A\n${"A,,,,,,,,,\n".repeat(80_000)}`), "rows"],
  ["nothing but commas", Buffer.from(`Mã\n${",".repeat(1_000_000)}`), "columns"],
  ["an archive that is no workbook", archive("word/document.xml", Buffer.from("<a/>")), "unknown"],
  ["an archive that was cut off", Buffer.from("PK\u0003\u0004xx", "latin1"), "broken"],
])("refuses %s", async (_what, bytes, reason) => {
  expect(await reasonOf(bytes)).toBe(reason);
});

it.each<[string, string, string]>([
  ["elements in one another", "<a>".repeat(200_000), "swelling"],
  [
    "attributes of one element",
    `<a ${Array.from({ length: 200_000 }, (_, at) => `b${String(at)}=""`).join(" ")}/>`,
    "swelling",
  ],
])("reads no further than where a part has too many %s", async (_what, xml, reason) => {
  expect(await reasonOf(archive("xl/workbook.xml", Buffer.from(xml)))).toBe(reason);
});

it("gathers no more texts of a workbook than it has room for cells", async () => {
  const parts = {
    "xl/workbook.xml": '<workbook><sheet r:id="1"/></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<a><Relationship Id="1" Target="s.xml"/><Relationship Type="/sharedStrings" Target="t.xml"/></a>',
    "xl/s.xml": "<worksheet/>",
    "xl/t.xml": `<sst>${"<si/>".repeat(700_000)}</sst>`,
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  expect(await reasonOf(Buffer.from(zipSync(Object.fromEntries(files))))).toBe("swelling");
});

it("opens no archive that swells, whether it says so or not", async () => {
  const bomb = Buffer.alloc(200_000_000, 0x20);
  expect(await reasonOf(archive("xl/workbook.xml", bomb))).toBe("swelling");
  const before = process.memoryUsage().arrayBuffers;
  expect(await reasonOf(archive("xl/workbook.xml", bomb, 1_000))).toBe("broken");
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
}, 30_000);
