import { COMMUNES, communeByCode, communeBySlug } from "../communes";

describe("the 54 communes", () => {
  it("are 30 wards, 22 communes and 2 special zones", () => {
    const count = (kind: string) => COMMUNES.filter((commune) => commune.kind === kind).length;
    expect([count("ward"), count("commune"), count("special_zone")]).toEqual([30, 22, 2]);
  });

  it("have codes and slugs of their own", () => {
    expect(new Set(COMMUNES.map(({ code }) => code)).size).toBe(54);
    expect(new Set(COMMUNES.map(({ slug }) => slug)).size).toBe(54);
    for (const { code, slug } of COMMUNES) {
      expect(code).toMatch(/^\d{5}$/);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it("say their kind in their name", () => {
    const prefix = { ward: "Phường ", commune: "Xã ", special_zone: "Đặc khu " };
    for (const { name, kind } of COMMUNES) expect(name.startsWith(prefix[kind])).toBe(true);
  });

  it("know what became of Đồng Rui", () => {
    const haiLang = communeBySlug("hai-lang");
    expect(haiLang?.code).toBe("06886");
    expect(haiLang?.predecessors.find(({ name }) => name === "Xã Đồng Rui")?.part).toBe(false);
  });

  it("answer to both codes of Ba Chẽ", () => {
    expect(communeByCode("06970")?.name).toBe("Xã Ba Chẽ");
    expect(communeByCode("06970")).toBe(communeByCode("06978"));
  });

  it("know the islands", () => {
    const islands = COMMUNES.filter(({ island }) => island).map(({ code }) => code);
    expect(islands.sort()).toEqual(["06757", "06967", "07192"]);
  });

  it("divide a former unit over several, or give it to one", () => {
    const parts = new Map<string, boolean[]>();
    for (const { code, part } of COMMUNES.flatMap(({ predecessors }) => predecessors)) {
      parts.set(code, [...(parts.get(code) ?? []), part]);
    }
    for (const flags of parts.values()) {
      expect(flags.every((part) => part === flags.length > 1)).toBe(true);
    }
  });

  it("do not know other codes", () => {
    expect(communeByCode("00004")).toBeNull();
    expect(communeByCode("")).toBeNull();
    expect(communeBySlug("hai_lang")).toBeNull();
  });
});
