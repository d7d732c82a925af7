import { faultyFields, isOfAge } from "../age-declaration";

const now = new Date("2026-11-29T12:00:00+07:00");
const name = "Nguyễn Thị Hoa";

describe("isOfAge", () => {
  it.each([
    ["2008-11-29", true],
    ["2008-11-30", false],
    ["1950-01-01", true],
    ["2026-11-29", false],
  ])("of who was born on %s is %s on 29/11/2026", (born, ofAge) => {
    expect(isOfAge(born, now)).toBe(ofAge);
  });

  it("goes by the day in Việt Nam, and has a birthday of who was born on a leap day each year", () => {
    expect(isOfAge("2008-11-30", new Date("2026-11-29T17:00:00Z"))).toBe(true);
    expect(isOfAge("2008-11-30", new Date("2026-11-29T16:59:59Z"))).toBe(false);
    expect(isOfAge("2008-02-29", new Date("2026-02-27T23:00:00+07:00"))).toBe(false);
    expect(isOfAge("2008-02-29", new Date("2026-02-28T00:00:00+07:00"))).toBe(true);
  });
});

describe("faultyFields", () => {
  it("are none of who says a name and a day", () => {
    expect(faultyFields({ name, born_on: "1990-02-28" }, now)).toEqual([]);
    expect(faultyFields({ name: "Ý Nhi", born_on: "2026-11-29" }, now)).toEqual([]);
  });

  it.each(["", "  ", "7", "?!", "A"])("name a name that is none: %j", (no) => {
    expect(faultyFields({ name: no, born_on: "1990-02-28" }, now)).toEqual(["name"]);
  });

  it.each(["", "1990", "1990-02-30", "28/2/1990", "2026-11-30", "1900-01-01"])(
    "name a day of birth that cannot be: %j",
    (no) => {
      expect(faultyFields({ name, born_on: no }, now)).toEqual(["born_on"]);
    },
  );
});
