import { BackendError, BackendUnreachable } from "@/lib/medusa/call-backend";
import { afterAnswer } from "../after-answer";

const HERE = "/ban-hang/khieu-nai?xem=tat-ca";

/** Where an answer leads, as the framework's redirect names it. */
async function leadsTo(answered: Promise<void>): Promise<string> {
  const left = await afterAnswer(HERE, "refused", answered).then(
    (problem) => ({ digest: `stays: ${problem}` }),
    (error: unknown) => error as { digest: string },
  );
  return left.digest;
}

it("leads to the list, which tells what was answered", async () => {
  expect(await leadsTo(Promise.resolve())).toContain(`;${HERE}&vua=refused;`);
});

it.each([404, 409])("leads to the list when the complaint has changed (%i)", async (status) => {
  const answered = Promise.reject(new BackendError(status, "wrong_status", null));
  expect(await leadsTo(answered)).toContain(`;${HERE}&vua=changed;`);
});

it("leads to the login page when the log-in is over, and from there back", async () => {
  const answered = Promise.reject(new BackendError(401, "unauthorized", null));
  expect(await leadsTo(answered)).toContain(
    `;/ban-hang/dang-nhap?tiep=${encodeURIComponent(HERE)};`,
  );
});

it("stays and says that a sum is no part of what is left", async () => {
  const details = { fields: { part_vnd: "Một phần là từ 1.000 ₫ đến dưới 55.000 ₫." } };
  const answered = Promise.reject(new BackendError(400, "invalid_input", details));
  expect(await leadsTo(answered)).toBe("stays: part");
});

it("stays and says why when nothing was answered", async () => {
  expect(await leadsTo(Promise.reject(new BackendUnreachable("gone")))).toBe("stays: unreachable");
  expect(await leadsTo(Promise.reject(new BackendError(403, "forbidden", null)))).toBe(
    "stays: forbidden",
  );
});
