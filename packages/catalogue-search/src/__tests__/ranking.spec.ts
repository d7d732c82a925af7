import { ALL, DAY, fullIdsOf, idsOf, marketOf, nearIdsOf, PRODUCTS } from "./little-market";

const market = marketOf(PRODUCTS);
const search = (q: string, change: Partial<typeof ALL> = {}) =>
  market.search({ ...ALL, q, ...change });

describe("a query", () => {
  it.each([
    // As written, and written without marks.
    ["chả mực", ["cha-muc"], "as_typed", "chả mực"],
    ["cha muc", ["cha-muc"], "as_typed", "cha muc"],
    ["CHẢ MỰC!", ["cha-muc"], "as_typed", "chả mực"],
    ["chả mưc", ["cha-muc"], "as_typed", "chả mưc"],
    ["cha mực", ["cha-muc"], "as_typed", "cha mực"],
    // Raw Telex and VNI.
    ["char muwjc", ["cha-muc"], "decoded", "chả mực"],
    ["cha3 mu7c5", ["cha-muc"], "decoded", "chả mực"],
    ["beef beef", ["be-be"], "decoded", "bề bề"],
    ["nuowcs mawms", ["nuoc-mam"], "decoded", "nước mắm"],
    // Marks part homographs.
    ["dứa", ["dua"], "as_typed", "dứa"],
    ["dưa", ["dua-luoi"], "as_typed", "dưa"],
    ["dừa", ["dua-nuoc"], "as_typed", "dừa"],
    ["duwas", ["dua"], "decoded", "dứa"],
    ["múc", ["muc-kho", "cha-muc"], "without_marks", "mực"],
    ["văn đồn", ["nuoc-mam", "mam-tom", "ruoc-hau"], "without_marks", "vân đồn"],
    // Regional words and kinds of things.
    ["hột vịt", ["trung-vit"], "as_typed", "hột vịt"],
    ["tôm tít", ["be-be"], "as_typed", "tôm tít"],
    ["bún tàu", ["mien"], "as_typed", "bún tàu"],
    ["chè", ["tra"], "as_typed", "chè"],
    ["thịt heo", ["lon"], "as_typed", "thịt heo"],
    ["bông tai", ["ngoc-trai"], "as_typed", "bông tai"],
    // Spellings with i and y.
    ["mì gạo", ["mi"], "as_typed", "mì gạo"],
    ["quí chuẩn", ["mi"], "as_typed", "quí chuẩn"],
    // Slips of the finger, words run together and apart.
    ["chả mựk", ["cha-muc"], "corrected", "chả mực"],
    ["mien dogn", ["mien"], "corrected", "mien dong"],
    ["mật ogn", ["mat-ong"], "corrected", "mật ong"],
    ["chamuc", ["cha-muc"], "corrected", "cha muc"],
    ["charmuwjc", ["cha-muc"], "corrected", "chả mực"],
    ["mi en dong", ["mien"], "corrected", "mien dong"],
    ["500ml", ["nuoc-khoang"], "corrected", "500 ml"],
    // Written as spoken: ch and tr, s and x, l and n, endings.
    ["trả mực", ["cha-muc"], "corrected", "chả mực"],
    ["lước mắm", ["nuoc-mam"], "corrected", "nước mắm"],
    ["miếng dong", ["mien"], "corrected", "miến dong"],
    ["chứng vịt", ["trung-vit"], "corrected", "trứng vịt"],
    // A right word is not taken for a wrong one.
    ["dưa hấu", ["dua-luoi"], "partly", "dưa"],
    ["vịt quay", ["vit", "trung-vit"], "partly", "vịt"],
    // What surrounds the thing that is looked for.
    ["mua miến dong ngon ở đâu", ["mien"], "as_typed", "mua miến dong ngon ở đâu"],
    ["gia mien dong bao nhieu", ["mien"], "as_typed", "gia mien dong bao nhieu"],
    // Only some of the words.
    ["miến dong xe máy", ["mien"], "partly", "miến dong"],
    ["miến dong nấu lẩu", ["mien"], "as_typed", "miến dong nấu lẩu"],
    // Nothing of the kind.
    ["bưởi", [], "nothing", "bưởi"],
    ["xe máy", [], "nothing", "xe máy"],
  ])("%s", (q, ids, kind, reading) => {
    const answer = search(q);
    expect(fullIdsOf(answer)).toEqual(ids);
    expect(answer.total - answer.near).toBe(ids.length);
    expect(answer.reading).toEqual({ kind, text: reading });
  });

  it("without marks brings every marking", () => {
    expect(idsOf(search("dua")).sort()).toEqual(["dua", "dua-luoi", "dua-nuoc"]);
  });

  it("finds names before people and places, and what is only described not beside them", () => {
    expect(idsOf(search("cái rồng")).slice(0, 1)).toEqual(["mam-tom"]);
    expect(idsOf(search("vịt"))).not.toContain("mam-tom");
    expect(idsOf(search("cá"))).toEqual(["cha-ca", "nuoc-mam"]);
    expect(idsOf(search("hồi quế"))).toEqual(["mat-ong"]);
  });

  it("finds more than the few that mention everything", () => {
    const found = idsOf(search("đảo hạ long"));
    expect(found[0]).toBe("ngoc-trai");
    expect(found.slice(1).sort()).toEqual(["cha-ca", "cha-muc"]);
  });

  it("puts what comes near behind what has all words, and counts it apart", () => {
    const answer = search("cha muc", { facets: [{ field: "in_stock", type: "value" }] });
    expect(idsOf(answer)).toEqual(["cha-muc", "cha-ca"]);
    expect([answer.total, answer.near]).toEqual([2, 1]);
    expect(answer.facets.in_stock).toMatchObject({ values: [{ value: true, count: 1 }] });
    expect(idsOf(search("cha muc", { skip: 1, take: 1 }))).toEqual(["cha-ca"]);
    expect(idsOf(search("cha muc", { order: [{ field: "_score", descending: false }] }))).toEqual([
      "cha-muc",
      "cha-ca",
    ]);
    const elsewhere = { field: "seller", op: "eq", value: "Cái Rồng" } as const;
    expect(search("cha muc", { filter: elsewhere }).total).toBe(0);
  });

  it("comes near by the thing it names, not by the words that open many names", () => {
    const jars = marketOf([
      { id: "a", title: "Nước mắm Cái Rồng 35 độ đạm" },
      { id: "b", title: "Nước mắm Vân Đồn" },
      { id: "c", title: "Nước khoáng Quang Hanh" },
    ]);
    expect(nearIdsOf(jars.search({ ...ALL, q: "nuoc mam cai rong" }))).toEqual(["b"]);
  });

  it("comes near by no words that only open many names", () => {
    const powders = marketOf([
      { id: "turmeric", title: "Tinh bột nghệ Quảng La" },
      { id: "mask", title: "Mặt nạ bột nghệ" },
      { id: "arrowroot", title: "Bột dong riềng", keywords: ["tinh bột dong"] },
    ]);
    expect(nearIdsOf(powders.search({ ...ALL, q: "tinh bột nghệ" }))).toEqual(["mask"]);
  });

  it("comes near nothing where a whole title was typed", () => {
    const sweets = marketOf([
      { id: "peanut", title: "Kẹo lạc giòn", keywords: ["kẹo"] },
      { id: "coconut", title: "Kẹo dừa", keywords: ["kẹo"] },
    ]);
    const nearOf = (q: string): string[] => nearIdsOf(sweets.search({ ...ALL, q }));
    expect(nearOf("keo lac")).toEqual(["coconut"]);
    expect(nearOf("keo lac gion")).toEqual([]);
  });

  it("comes near nothing where something is called by what was typed with its marks", () => {
    const sauces = marketOf([
      { id: "shrimp", title: "Mắm tôm Cái Rồng" },
      { id: "fish", title: "Mắm cá Vân Đồn" },
    ]);
    const nearOf = (q: string): string[] => nearIdsOf(sauces.search({ ...ALL, q }));
    expect(nearOf("mam tom")).toEqual(["fish"]);
    for (const q of ["mắm tôm", "mawsm toom", "ma81m to6m", "mắm tôm".normalize("NFD")]) {
      expect(nearOf(q)).toEqual([]);
    }
    // Nothing is called so side by side: what comes near helps again.
    expect(nearOf("mắm rồng")).toEqual(["fish"]);
  });

  it("comes near by the place where that is most of what was asked for", () => {
    const market = marketOf([
      { id: "squid", title: "Mực khô", description: "Đảo Cô Tô.", commune: "Đặc khu Cô Tô" },
      { id: "ray", title: "Cá đuối Cô Tô", commune: "Đặc khu Cô Tô" },
      { id: "tea", title: "Trà Ba Chẽ", commune: "Xã Ba Chẽ" },
    ]);
    expect(nearIdsOf(market.search({ ...ALL, q: "đảo cô tô" }))).toEqual(["ray"]);
    expect(nearIdsOf(market.search({ ...ALL, q: "mực khô đảo cô tô" }))).toEqual([]);
  });

  it("comes near nothing that looks alike, and nothing for a single word", () => {
    const fruit = marketOf([
      { id: "a", title: "Dứa sấy dẻo" },
      { id: "b", title: "Dứa tươi" },
      { id: "c", title: "Dừa xiêm" },
    ]);
    expect(search("chả").near).toBe(0);
    expect(fruit.search({ ...ALL, q: "dứa sấy" })).toMatchObject({ total: 1, near: 0 });
  });

  it("beside marks takes a word without any for what it looks like, in what comes near", () => {
    const market = marketOf([
      { id: "bees", title: "Bánh gạo ong vàng Yên Tử" },
      { id: "brown", title: "Bánh gạo lứt" },
      { id: "pipes", title: "Kẹo gạo ống" },
    ]);
    expect(nearIdsOf(market.search({ ...ALL, q: "banh gạo ong vàng" }))).toEqual(["brown"]);
  });

  it("is put into words around it that may lack some of their marks", () => {
    for (const q of ["đặc sản vân đồn", "đặc san vân đồn", "dac sản vân don"]) {
      expect(search(q).reading.kind).toBe("as_typed");
      expect(idsOf(search(q)).sort()).toEqual(idsOf(search("vân đồn")).sort());
    }
    expect(search("đặc sán vân đồn").reading.kind).not.toBe("as_typed");
  });

  it("is found where all of it stands side by side, words that may be missing among it", () => {
    const market = marketOf([
      { id: "root", title: "Ba kích khô", seller: "Thuốc y học cổ truyền" },
      { id: "squid", title: "Mực Cô Tô", seller: "Thuốc và y học gia truyền" },
    ]);
    expect(idsOf(market.search({ ...ALL, q: "thuoc y hoc co truyen" }))[0]).toBe("root");
  });

  it("of one syllable means the thing rather than the place", () => {
    const market = marketOf([
      { id: "vase", title: "Lọ hoa", keywords: ["bình gốm"], commune: "Xã Bình Liêu" },
      { id: "noodles", title: "Miến dong Bình Liêu", commune: "Xã Bình Liêu" },
    ]);
    expect(idsOf(market.search({ ...ALL, q: "bình" }))).toEqual(["vase"]);
    expect(idsOf(market.search({ ...ALL, q: "liêu" })).sort()).toEqual(["noodles", "vase"]);
  });

  it("does not find a word in half the name of a place beside those that name it", () => {
    const market = marketOf([
      { id: "tea", title: "Trà hoa vàng" },
      { id: "pie", title: "Chả quế", commune: "Trà Cổ" },
    ]);
    expect(idsOf(market.search({ ...ALL, q: "trà" }))).toEqual(["tea"]);
    expect(fullIdsOf(market.search({ ...ALL, q: "trà cổ" }))).toEqual(["pie"]);
    expect(idsOf(market.search({ ...ALL, q: "cổ" }))).toEqual(["pie"]);
  });

  it("finds documents by what words say of their values, on the day", () => {
    const market = marketOf([
      { id: "a", title: "Trà", star_spans: [{ value: 5, from: null, until: DAY }] },
      { id: "b", title: "Trà xanh", star_spans: [{ value: 4, from: null, until: null }] },
      { id: "c", title: "Miến", star_spans: [{ value: 5, from: null, until: null }] },
    ]);
    const on = (day: string, q: string) => fullIdsOf(market.search({ ...ALL, q, day }));
    expect(on(DAY, "trà 5 sao")).toEqual(["a"]);
    expect(on(DAY, "ocop 5 sao").sort()).toEqual(["a", "c"]);
    expect(on("2026-11-24", "5 sao")).toEqual(["c"]);
    expect(on(DAY, "tra 4 sao")).toEqual(["b"]);
  });

  it("finds what a kind of thing stands for", () => {
    const found = idsOf(search("hải sản"));
    expect(found).toEqual(expect.arrayContaining(["muc-kho", "be-be", "ruoc-hau", "cha-muc"]));
    expect(found).not.toContain("trung-vit");
  });

  it.each([
    ["nấu phở", "mien", false],
    ["trang sức tặng vợ", "ngoc-trai", true],
    ["quà cho mẹ", "ngoc-trai", true],
    ["đồ ăn với cháo", "ruoc-hau", true],
    ["do nham uong bia", "muc-kho", true],
    ["tráng miệng", "dua-luoi", true],
    ["tráng miệng", "mam-tom", false],
  ])("finds what serves a purpose: %s, %s: %s", (q, id, found) => {
    expect(idsOf(search(q)).includes(id)).toBe(found);
  });

  it("that says nothing brings everything", () => {
    for (const q of ["", "  ", "!?", "đặc sản", "dac san"]) {
      const answer = search(q);
      expect(answer.total).toBe(PRODUCTS.length);
      expect(answer.reading).toEqual({ kind: "all", text: "" });
    }
  });

  it("still being typed finds what it may become", () => {
    const typing = (q: string) => idsOf(search(q, { match: "last" }));
    expect(typing("m")).toEqual(expect.arrayContaining(["mien", "muc-kho", "mi", "mat-ong"]));
    expect(typing("chả m")[0]).toBe("cha-muc");
    expect(typing("miến do")).toEqual(["mien"]);
    expect(typing("char muwj")).toEqual(["cha-muc"]);
    expect(typing("dứ")).toEqual(["dua"]);
    expect(typing("miến ")).toEqual(["mien"]);
  });

  it("may ask for any word, for no correction, and for some fields only", () => {
    expect(idsOf(search("miến dưa", { match: "any" })).sort()).toEqual(["dua-luoi", "mien"]);
    expect(search("chả mựk", { typos: false }).reading.kind).toBe("partly");
    expect(idsOf(search("vân đồn", { searchOn: ["title"] }))).toEqual(["nuoc-mam"]);
    expect(() => search("x", { searchOn: ["price"] })).toThrow("not_searchable: price");
  });

  it("orders alike answers by the plan's tie-breakers", () => {
    const alike = ["a", "b", "c", "d"].map((id, at) => ({
      id,
      title: "Mực khô",
      in_stock: at !== 3,
      sales: at === 1 ? 9 : 1,
    }));
    expect(idsOf(marketOf(alike).search({ ...ALL, q: "mực" }))).toEqual(["b", "a", "c", "d"]);
  });

  it("counts without showing when nothing is to be shown", () => {
    const none = search("mực", { take: 0 });
    expect(none.hits).toEqual([]);
    expect(none.total).toBe(search("mực").total);
  });
});

describe("highlights", () => {
  const marked = (q: string, change: Partial<typeof ALL> = {}) =>
    search(q, { highlight: ["title", "keywords"], ...change }).hits[0]?.highlights;

  it("mark what was found, words side by side as one", () => {
    expect(marked("cha muc")).toEqual({
      title: ["<mark>Chả mực</mark> giã tay Hạ Long"],
      keywords: ["<mark>mực</mark> mai"],
    });
    expect(marked("hột vịt")?.title).toEqual(["<mark>Trứng vịt</mark> biển Đồng Rui"]);
    expect(marked("mi gao")?.title).toEqual(["<mark>Mỳ gạo</mark> Quý Chuẩn"]);
  });

  it("escape everything else, and take other tags", () => {
    const odd = marketOf([{ id: "x", title: '<b>Mực</b> & "khô"' }]);
    const answer = odd.search({
      ...ALL,
      q: "mực",
      highlight: ["title"],
      highlightTags: { pre: "[", post: "]" },
    });
    expect(answer.hits[0]?.highlights).toEqual({
      title: ["&lt;b&gt;[Mực]&lt;/b&gt; &amp; &quot;khô&quot;"],
    });
  });

  it("stay away when nothing was searched for or marked", () => {
    expect(marked("")).toBeUndefined();
    expect(search("chả mực").hits[0]?.highlights).toBeUndefined();
  });
});
