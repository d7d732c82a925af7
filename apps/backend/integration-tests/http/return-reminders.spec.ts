import { addDays } from "@cho-lang/ocop/vietnam-day";
import { dueDay } from "../../src/monthly-returns/due-day";
import { query } from "../support/database";
import { fileReturn } from "../support/file-return";
import { at, runJobsAt, toldBy } from "../support/jobs-at";
import { startBackend, type RunningBackend } from "../support/start-backend";

const MONTH = "2026-10";
const SOLD = {
  own_floor: 0,
  other_floors: 900,
  own_site: 0,
  chat: 0,
  phone: 0,
  counter: 0,
  wholesale: 0,
};

let backend: RunningBackend;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  await query(backend.databaseUrl, "UPDATE seller SET created_at = '2026-09-15'");
  // Who logs in with a password alone has no phone to be written to.
  await query(
    backend.databaseUrl,
    `UPDATE seller_member SET phone = '+8498700' || lpad(numbered.number::text, 4, '0')
     FROM (SELECT id, row_number() OVER (ORDER BY id) AS number FROM seller_member) AS numbered
     WHERE numbered.id = seller_member.id`,
  );
});

afterAll(async () => {
  await backend?.stop();
});

it("reminds who has not filed a month once before its last day and once after it, and nobody else", async () => {
  const [filer] = await query<{ id: string }>(
    backend.databaseUrl,
    "SELECT id FROM seller WHERE handle = 'ho-cao-xanh'",
  );
  const filed = { seller: filer?.id ?? "", month: MONTH, version: 1, amounts: SOLD };
  await fileReturn(backend.databaseUrl, filed);
  const due = dueDay(MONTH);
  const days = [-4, -3, -1, 0, 1, 2, 14, 15].map((days) => `${addDays(due, days)}T07:20:00`);
  const done = await runJobsAt(backend, at("returns", ...days), "");
  const told = toldBy(done, "returns", "báo cáo tháng 10/2026 chưa nộp");
  const owners = new Set(told.map(([, to]) => to));
  expect(owners.size).toBe(1);
  expect(told.map(([minute, , text]) => [minute, text?.includes("đã quá hạn")])).toEqual([
    [`${addDays(due, -3)}T07:20`, false],
    [`${addDays(due, 1)}T07:20`, true],
  ]);
});
