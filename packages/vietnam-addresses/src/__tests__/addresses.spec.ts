import fc from "fast-check";
import { COMMUNES } from "@cho-lang/ocop/communes";
import { fold } from "@cho-lang/vietnamese-text/fold";
import { addressDatabase } from "../address-database";
import { communeOf } from "../commune-of";
import { PROVINCES, provinceOf } from "../provinces";
import { resolveAddress, type ResolvedAddress } from "../resolve-address";
import { suggestAddresses } from "../suggest-addresses";
import { GOLD_ADDRESSES } from "./gold-addresses";

describe("resolveAddress on the gold set", () => {
  it("is large enough to mean something", () => {
    expect(GOLD_ADDRESSES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(GOLD_ADDRESSES.map((gold) => [gold.text, gold] as const))("%s", (text, gold) => {
    const resolved = resolveAddress(text);
    if ("found" in gold) {
      expect(resolved).toMatchObject({
        kind: "found",
        commune_code: gold.found,
        street: gold.street,
        ...(gold.via === undefined ? {} : { via: gold.via }),
      });
    } else if ("choices" in gold) {
      expect(resolved.kind).toBe("ambiguous");
      const choices = resolved.kind === "ambiguous" ? resolved.choices : [];
      expect(choices.map((choice) => choice.commune_code).sort()).toEqual(gold.choices.sort());
    } else {
      expect(resolved).toEqual({ kind: "unknown" });
    }
  });
});

describe("a kind of unit without its own name", () => {
  const streetOf = (text: string) => {
    const resolved = resolveAddress(text);
    return "street" in resolved ? resolved.street : resolved.kind;
  };

  it.each([
    "xã Bãi Cháy, Quảng Ninh",
    "phường Cô Tô, Quảng Ninh",
    "thị trấn Hải Lạng, Quảng Ninh",
    "thôn, xã Hải Lạng",
    "Xã Tân An, Quảng Yên, Quảng Ninh",
    "Đảo Cô Tô",
  ])("is no street: %s", (text) => {
    expect(streetOf(text)).toBe("");
  });

  it.each([
    ["số 5 xã Bãi Cháy, Quảng Ninh", "số 5"],
    ["thôn 4, xã Hải Lạng", "thôn 4"],
    ["ngõ Tô, xã Hải Lạng", "ngõ Tô"],
    ["xóm Áp, xã Hải Lạng", "xóm Áp"],
    ["phố Đạo, xã Hải Lạng", "phố Đạo"],
    ["khu phố Cái Rồng 2, đặc khu Vân Đồn", "khu phố Cái Rồng 2"],
  ])("stays where it has one: %s", (text, street) => {
    expect(streetOf(text)).toBe(street);
  });
});

describe("what people of the place write", () => {
  it.each(["12 Lê Lợi, phường Hòn Gai, Quảng Ninh", "12 Lê Lợi, Hòn Gay, Hạ Long"])(
    "%s",
    (text) => {
      expect(resolveAddress(text)).toMatchObject({
        kind: "found",
        commune: "Phường Hồng Gai",
        street: "12 Lê Lợi",
      });
    },
  );

  it("asks the same with and without a comma before the former city", () => {
    const choices = (text: string) => {
      const resolved = resolveAddress(text);
      return resolved.kind === "ambiguous"
        ? [resolved.street, ...resolved.choices.map(({ commune }) => commune).sort()]
        : resolved.kind;
    };
    const asked = choices("12 Lê Lợi, TP Hạ Long, Quảng Ninh");
    expect(asked).toContain("Phường Bãi Cháy");
    expect(choices("12 Lê Lợi TP Hạ Long Quảng Ninh")).toEqual(asked);
  });
});

describe("a divided commune", () => {
  it("says so, with the one that kept its name first", () => {
    const resolved = resolveAddress("thôn 1, Hải Lạng, Tiên Yên");
    const choices = resolved.kind === "ambiguous" ? resolved.choices : [];
    expect(choices.map(({ commune }) => commune)).toEqual([
      "Xã Hải Lạng",
      "Xã Hải Hòa",
      "Xã Ba Chẽ",
    ]);
    expect(choices.every(({ split, street }) => split && street === "thôn 1")).toBe(true);
    expect(choices[1]?.via).toBe("Xã Hải Lạng, Huyện Tiên Yên");
  });
});

describe("every commune of today", () => {
  const units = [...addressDatabase().units.values()];

  it("is one of 3,321 in 34 provinces", () => {
    expect(units).toHaveLength(3321);
    expect(new Set(units.map((unit) => unit.province_code)).size).toBe(34);
    expect(PROVINCES).toHaveLength(34);
  });

  it("is found by its own full address, with and without marks", () => {
    const missed: string[] = [];
    for (const unit of units) {
      const address = `12 phố Mới, ${unit.name}, ${provinceOf(unit.province_code)?.full_name ?? ""}`;
      for (const text of [address, fold(address)]) {
        if (!codesOf(resolveAddress(text)).includes(unit.code)) missed.push(text);
      }
    }
    expect(missed).toEqual([]);
  });

  it("is found exactly in the market's own province", () => {
    for (const { code, name } of COMMUNES) {
      expect(resolveAddress(`số 5, ${name}, Quảng Ninh`)).toMatchObject({
        kind: "found",
        commune_code: code,
        street: "số 5",
      });
    }
  });
});

describe("every former commune of Quảng Ninh", () => {
  it("leads to what its land belongs to now", () => {
    const missed: string[] = [];
    for (const commune of COMMUNES) {
      for (const { name, district } of commune.predecessors) {
        const codes = codesOf(resolveAddress(`số 5, ${name}, ${district}, Quảng Ninh`));
        if (!codes.includes(commune.code) || codes.length > 3) missed.push(`${name}, ${district}`);
      }
    }
    expect(missed).toEqual([]);
  });
});

describe("suggestAddresses", () => {
  it.each([
    ["12 lê thánh tông, hồng g", "06685"],
    ["dong rui", "06886"],
    ["so 12 thon ha dong r", "06886"],
    ["Đồng Rui, Tiên Y", "06886"],
    ["bãi ch", "06673"],
    ["Bãi Cháy, Quảng N", "06673"],
    ["ba che", "06978"],
    ["hoàn ki", "00070"],
  ])("%s", (text, code) => {
    expect(suggestAddresses(text, 6)[0]?.commune_code).toBe(code);
  });

  it("puts Quảng Ninh first among equals", () => {
    const [first] = suggestAddresses("Cô Tô", 5);
    expect(first?.province).toBe("Quảng Ninh");
  });

  it("keeps the street apart and names what the place was called", () => {
    expect(suggestAddresses("số 12, thôn Hạ, Đồng Rui", 3)[0]).toEqual({
      commune_code: "06886",
      commune: "Xã Hải Lạng",
      province_code: "22",
      province: "Quảng Ninh",
      via: "Xã Đồng Rui, Huyện Tiên Yên",
      split: false,
      street: "số 12, thôn Hạ",
    });
  });

  it("gives no commune twice and keeps to the limit", () => {
    const suggestions = suggestAddresses("ha", 40);
    expect(suggestions).toHaveLength(40);
    expect(new Set(suggestions.map(({ commune_code }) => commune_code)).size).toBe(40);
    expect(suggestAddresses("ha", 0)).toEqual([]);
  });

  it.each(["", " ", "h", "12", "!"])("says nothing to %p", (text) => {
    expect(suggestAddresses(text, 5)).toEqual([]);
  });

  it("never throws, whatever one types", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        for (const { commune_code } of suggestAddresses(text, 5)) {
          expect(communeOf(commune_code)).not.toBeNull();
        }
        expect(["found", "ambiguous", "unknown"]).toContain(resolveAddress(text).kind);
      }),
    );
  });

  it("takes less than 2 ms of a core on average after the first call", () => {
    const texts = GOLD_ADDRESSES.map(({ text }) => text);
    // Of a core, not of the clock, and the best of five rounds: what else runs here is not its doing.
    const rounds = Array.from({ length: 5 }, () => {
      const before = process.cpuUsage();
      for (const text of texts) suggestAddresses(text, 6);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000 / texts.length;
    });
    expect(Math.min(...rounds)).toBeLessThan(2);
  });
});

describe("communeOf", () => {
  it("knows communes by code, Ba Chẽ by both", () => {
    expect(communeOf("06886")).toEqual({
      commune_code: "06886",
      commune: "Xã Hải Lạng",
      province_code: "22",
      province: "Quảng Ninh",
    });
    expect(communeOf("06970")?.commune_code).toBe("06978");
    expect(communeOf("00070")?.province).toBe("Hà Nội");
    expect(communeOf("99999")).toBeNull();
  });
});

function codesOf(resolved: ResolvedAddress): string[] {
  if (resolved.kind === "unknown") return [];
  if (resolved.kind === "found") return [resolved.commune_code];
  return resolved.choices.map((choice) => choice.commune_code);
}
