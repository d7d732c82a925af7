import { closedSets, covers, documentState, type DatedDocument } from "../documents";

function paper(expires_on: string | null, type: DatedDocument["type"] = "food_safety") {
  return { type, expires_on };
}

function at(text: string): Date {
  return new Date(`${text}+07:00`);
}

describe("documentState", () => {
  it.each([
    ["2026-12-30T23:59:59", "good", null],
    ["2026-12-31T00:00:00", "expiring", 90],
    ["2027-02-28T23:59:59", "expiring", 90],
    ["2027-03-01T00:00:00", "expiring", 30],
    ["2027-03-23T23:59:59", "expiring", 30],
    ["2027-03-24T00:00:00", "expiring", 7],
    ["2027-03-31T23:59:59", "expiring", 7],
    ["2027-04-01T00:00:00", "expired", null],
  ])("of a paper good until 31/3/2027 is, at %s, %s", (now, state, warning) => {
    const found = documentState(paper("2027-03-31"), at(now));
    expect(found).toMatchObject({ state, warning });
  });

  it("has no end without a last day", () => {
    expect(documentState(paper(null), at("2099-01-01T00:00:00")).state).toBe("good");
  });
});

describe("closedSets", () => {
  const now = at("2027-04-01T00:00:00");
  const ALCOHOL = [14, 15];
  const licence = paper("2027-04-01", "alcohol_licence");

  it("closes only what the expired paper covers", () => {
    const closed = closedSets([paper("2027-03-31"), paper(null, "registration"), licence], now);
    expect(closed).toContain(2);
    expect(closed).toContain(18);
    expect(closed.some((id) => ALCOHOL.includes(id) || id >= 19)).toBe(false);
  });

  it("closes nothing but alcohol while another paper of the type is good, nor for one that closes no set", () => {
    expect(closedSets([paper("2027-03-31"), paper("2028-03-31")], now)).toEqual(ALCOHOL);
    expect(closedSets([paper("2027-03-31", "registration")], now)).toEqual(ALCOHOL);
    expect(closedSets([], now)).toEqual(ALCOHOL);
  });

  it("leaves alcohol to who has a licence that is in force and says until when", () => {
    expect(closedSets([licence], now)).toEqual([]);
    expect(closedSets([licence], at("2027-04-02T00:00:00"))).toEqual(ALCOHOL);
    expect(closedSets([paper(null, "alcohol_licence")], now)).toEqual(ALCOHOL);
    expect(closedSets([paper(null, "alcohol_licence"), licence], now)).toEqual([]);
  });

  it("closes at midnight in Việt Nam", () => {
    expect(closedSets([paper("2027-03-31"), licence], at("2027-03-31T23:59:59"))).toEqual([]);
    expect(closedSets([paper("2027-03-31"), licence], now)).not.toEqual([]);
  });

  it("covers every set of food and drink once", () => {
    for (let id = 1; id <= 18; id += 1) {
      expect(Number(covers("food_safety", id)) + Number(covers("alcohol_licence", id))).toBe(1);
    }
  });
});
