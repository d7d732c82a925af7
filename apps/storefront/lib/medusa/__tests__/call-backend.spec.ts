import { callBackend } from "../call-backend";

jest.mock("next/headers", () => ({}));

const asked = jest.spyOn(globalThis, "fetch");

beforeEach(() => {
  asked.mockReset();
  asked.mockImplementation(() => Promise.resolve(Response.json({ ok: true })));
});

describe("a call of the backend", () => {
  it.each(["..", "."])(
    "asks nothing by the name %j, which would be another address",
    async (name) => {
      for (const path of [`/seller/x/${name}`, `/seller/x/${name}/y`, `/seller/x/${name}?z=1`]) {
        await expect(callBackend(path, { method: "DELETE" })).rejects.toMatchObject({
          status: 404,
          code: "not_found",
        });
      }
      expect(asked).not.toHaveBeenCalled();
    },
  );

  it.each(["...", "a..b", ".a"])("asks by the name %j", async (name) => {
    await expect(callBackend(`/seller/x/${name}`)).resolves.toEqual({ ok: true });
  });
});
