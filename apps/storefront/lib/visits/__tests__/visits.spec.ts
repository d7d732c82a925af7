import { isVisit } from "../is-visit";
import { VisitCounter, type CountedVisits } from "../visit-counter";

const ARRIVAL = {
  "sec-fetch-mode": "navigate",
  "sec-fetch-dest": "document",
  "sec-fetch-site": "none",
};

const asked = (url: string, headers: Record<string, string> = {}, method = "GET") =>
  isVisit({ method, url, headers: { ...ARRIVAL, ...headers } });

it("is a page that is opened from elsewhere", () => {
  expect(asked("/")).toBe(true);
  expect(asked("/san-pham/cha-muc?tu=zalo", { "sec-fetch-site": "cross-site" })).toBe(true);
  expect(asked("/tinh-hoa")).toBe(true);
});

it.each([
  ["a step within the market", "/gio-hang", { "sec-fetch-site": "same-origin" }],
  ["a part of a page", "/", { "sec-fetch-mode": "cors", "sec-fetch-dest": "empty" }],
  ["a page within another one's frame", "/", { "sec-fetch-dest": "iframe" }],
  ["a page that nobody may ever see", "/", { "sec-purpose": "prefetch;prerender" }],
  ["a seller's door", "/ban-hang?trang-thai=placed", {}],
  ["the province's door", "/tinh", {}],
  ["the way back from a payment", "/thanh-toan/tro-lai", { "sec-fetch-site": "cross-site" }],
  ["a machine's address", "/open-data/catalog.json", {}],
])("is not %s", (_what, url, headers) => {
  expect(asked(url, headers)).toBe(false);
});

it("is not what posts, nor what does not say how it comes", () => {
  expect(asked("/", {}, "POST")).toBe(false);
  expect(isVisit({ method: "GET", url: "/", headers: {} })).toBe(false);
});

describe("VisitCounter", () => {
  const lateEvening = new Date("2026-11-27T16:59:00Z");
  const afterMidnight = new Date("2026-11-27T17:01:00Z");

  it("counts by the day in Việt Nam, and tells the day so far, once", async () => {
    const counter = new VisitCounter();
    const told: CountedVisits[] = [];
    const tell = (counted: CountedVisits) => {
      told.push(counted);
      return Promise.resolve(true);
    };
    counter.count(lateEvening);
    counter.count(afterMidnight);
    counter.count(afterMidnight);
    await counter.tell(tell);
    await counter.tell(tell);
    counter.count(afterMidnight);
    await counter.tell(tell);
    expect(told.map(({ day, visits }) => [day, visits])).toEqual([
      ["2026-11-27", 1],
      ["2026-11-28", 2],
      ["2026-11-28", 3],
    ]);
    expect(new Set(told.map(({ source }) => source))).toEqual(new Set([counter.source]));
  });

  it("tells again what could not be told", async () => {
    const counter = new VisitCounter();
    counter.count(lateEvening);
    await counter.tell(() => Promise.reject(new Error("no line")));
    await counter.tell(() => Promise.resolve(false));
    const told: number[] = [];
    await counter.tell(({ visits }) => {
      told.push(visits);
      return Promise.resolve(true);
    });
    expect(told).toEqual([1]);
  });
});
