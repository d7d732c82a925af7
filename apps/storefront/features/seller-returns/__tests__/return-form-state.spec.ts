import { lostReturn, untouchedReturn } from "../return-form-state";

function form(what: string): FormData {
  const data = new FormData();
  data.set("what", what);
  data.set("chat", "2.000.000");
  return data;
}

describe("the form of a month without a line", () => {
  const before = untouchedReturn({ chat: "1" });

  it("says so and keeps what was typed when she files or saves", () => {
    for (const what of ["file", "nothing", "save"]) {
      expect(lostReturn(before, form(what))).toMatchObject({
        turn: 1,
        failure: "unreachable",
        texts: { chat: "2.000.000" },
      });
    }
  });

  it("stays as it is when a field was only to be kept: she is typing in the next one", () => {
    expect(lostReturn(before, form("keep"))).toBe(before);
  });
});
