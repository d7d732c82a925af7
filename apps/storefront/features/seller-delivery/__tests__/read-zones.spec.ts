import { readZones } from "../read-zones";
import { takenCommunes } from "../taken-communes";
import { shownZones, storedZones, typedZones, type TypedZone } from "../typed-zones";

const [VAN_DON, CO_TO] = ["06994", "07192"];
const STORED = {
  name: "Các đảo Vân Đồn",
  communes: [VAN_DON],
  fee_vnd: 60_000,
  free_from_vnd: null,
  extra_days: 0,
};

/** Typed zones, the rest of the form empty. */
function form(...typed: Partial<TypedZone>[]): TypedZone[] {
  const zones = storedZones(typed.map(() => STORED));
  return zones.map((zone, place) => ({ ...zone, ...typed[place] }));
}

describe("readZones", () => {
  it("reads amounts and days as people write them, and nothing of an empty place", () => {
    const typed = form({ fee: "60k", free: "1 triệu" }, { communes: [CO_TO], days: "2" });
    expect(readZones(typed).wrong).toEqual(["zone_0_free"]);
    const { zones, wrong } = readZones(form({ fee: "60k", free: "900.000 đ" }, typed[1] ?? {}));
    expect(wrong).toEqual([]);
    expect(zones).toEqual([
      { ...STORED, free_from_vnd: 900_000 },
      { ...STORED, communes: [CO_TO], extra_days: 2 },
    ]);
  });

  it.each([
    ["name", { name: "" }],
    ["name", { name: "x".repeat(41) }],
    ["fee", { fee: "" }],
    ["fee", { fee: "11.000.000" }],
    ["free", { free: "0" }],
    ["days", { days: "15" }],
    ["days", { days: "hai" }],
    ["communes", { communes: [] }],
  ])("finds that its %s cannot be so: %j", (part, typed) => {
    expect(readZones(form({}, { communes: [CO_TO], ...typed })).wrong).toEqual([`zone_1_${part}`]);
  });

  it("asks for no fee of a zone that nothing is sent to", () => {
    const { zones, wrong } = readZones(form({ unsent: true, fee: "?", free: "?", days: "?" }));
    expect(wrong).toEqual([]);
    expect(zones).toEqual([{ ...STORED, fee_vnd: null }]);
  });

  it("takes a commune into one zone only, whichever of them are to go", () => {
    expect(readZones(form({}, {})).wrong).toEqual(["zone_1_communes"]);
    expect(takenCommunes(form({}, {})).get(1)).toEqual([VAN_DON]);
    expect(readZones(form({ gone: true }, {}))).toEqual({ zones: [STORED], wrong: [] });
  });

  it("keeps and shows as many as the market takes, and room for one more", () => {
    const counts = [0, 1, 9, 10].map((count) => shownZones(form(...Array<object>(count).fill({}))));
    expect(counts).toEqual([1, 2, 10, 10]);
  });
});

describe("typedZones", () => {
  it("reads the posted fields, a box that was not ticked as off", () => {
    const posted = new FormData();
    posted.set("zone_1_name", " Cô Tô ");
    posted.append("zone_1_communes", CO_TO);
    posted.append("zone_1_communes", VAN_DON);
    posted.set("zone_1_unsent", "1");
    expect(typedZones(posted).slice(0, 2)).toEqual([
      { name: "", fee: "", unsent: false, free: "", days: "", communes: [], gone: false },
      {
        name: "Cô Tô",
        fee: "",
        unsent: true,
        free: "",
        days: "",
        communes: [CO_TO, VAN_DON],
        gone: false,
      },
    ]);
  });
});
