import { readTypedDetails, toDetails, toTypedDetails } from "../typed-details";

const TERMS = {
  temperature_class: "fragile" as const,
  shelf_life_days: 20,
  storage: "Nơi mát",
  transit_days: 3,
  dispatch_weekdays: [1, 4],
  cutoff_time: "10:00",
  allowed_provinces: ["22", "31"],
  ingredients: "Trứng vịt",
  instructions: "Luộc chín trước khi ăn.",
  warnings: "",
  story: "Vịt thả bãi triều.",
  season_months: [3, 4],
  keywords: [],
};

function form(fields: [string, string][]): FormData {
  const data = new FormData();
  fields.forEach(([name, value]) => {
    data.append(name, value);
  });
  return data;
}

it("writes details so that reading them gives the same", () => {
  const { keywords: _keywords, ...details } = TERMS;
  expect(toDetails(toTypedDetails(TERMS))).toEqual(details);
});

it("takes no month and every month for the whole year, days of the week likewise, and no days for none", () => {
  const all = Array.from({ length: 12 }, (_, at): [string, string] => ["month", String(at + 1)]);
  const week = Array.from({ length: 7 }, (_, at): [string, string] => ["weekday", String(at + 1)]);
  expect(toDetails(readTypedDetails(form([...all, ...week])))).toMatchObject({
    season_months: null,
    dispatch_weekdays: null,
  });
  expect(toDetails(readTypedDetails(form([])))).toMatchObject({
    season_months: null,
    shelf_life_days: null,
    transit_days: null,
    dispatch_weekdays: null,
    cutoff_time: null,
    allowed_provinces: null,
  });
});

it("leaves to the market what it cannot read", () => {
  const typed = readTypedDetails(form([["shelf-life", "lâu"]]));
  expect(toDetails(typed).shelf_life_days).toBe("lâu");
});

it("reads lines as they were, though a form ends each with a carriage return", () => {
  expect(readTypedDetails(form([["story", "Một.\r\nHai."]])).story).toBe("Một.\nHai.");
});
