import { decodeTelex } from "../decode-telex";
import { decodeVni } from "../decode-vni";
import { fold } from "../fold";
import { isSyllable } from "../syllable";
import { allSyllables, telexOf, vniOf } from "./typing";

/** What stands in titles and searches beside Vietnamese, and must come through as it is. */
const OTHER_WORDS = `
  a an and are the this that with from for free of or is as us in on at to by we you your our my
  shop shops ship shipping sale online order cart home house homestay hotel resort tour tours travel trip
  best box mix gas bar door fair pair keep room week quiz photo photos post past pets pens
  food fresh seafood fish squid shrimp crab oyster oysters clam clams pork chicken duck egg eggs milk cheese
  coffee cocoa sugar honey rice noodle noodles sauce salt pepper oil vinegar water juice wine mango
  pearl pearls jewel ring necklace earring earrings vase pottery ceramic craft crafts gift gifts souvenir
  flower flowers plant plants herb herbs mushroom mushrooms organic natural farm farmer village market
  combo set size standard premium super vip kg gram ml lit cm mm vietgap haccp iso ocop
  akoya bavabi vietcor newstar vietnam quangninh halong facebook zalo shopee tiktok google
  500g 1kg h2o 35do 500ml 1l 10kg 2x b12 omega3 co2 top10 a4 no1 4sao 3 2025 100%
`
  .trim()
  .split(/\s+/);

const syllables = allSyllables();

function wrongOf(
  spell: (syllable: string) => string[],
  decode: (word: string) => string | null,
): { total: number; wrong: string[] } {
  let total = 0;
  const wrong: string[] = [];
  for (const syllable of syllables) {
    for (const raw of spell(syllable)) {
      if (raw === syllable) continue;
      total++;
      if (decode(raw) !== syllable) wrong.push(raw);
    }
  }
  return { total, wrong };
}

describe("decodeTelex", () => {
  it.each([
    ["muwjc", "mực"],
    ["mujwc", "mực"],
    ["muwcj", "mực"],
    ["mucwj", "mực"],
    ["char", "chả"],
    ["nuowcs", "nước"],
    ["nuwowcs", "nước"],
    ["nuocws", "nước"],
    ["nwowcs", "nước"],
    ["nuwocs", "nước"],
    ["trungws", "trứng"],
    ["trwngs", "trứng"],
    ["ddoongf", "đồng"],
    ["dongdf", "đòng"],
    ["tieengs", "tiếng"],
    ["tiengse", "tiếng"],
    ["tienges", "tiếng"],
    ["ruwowuj", "rượu"],
    ["ruouwj", "rượu"],
    ["guiwr", "gửi"],
    ["giuwx", "giữ"],
    ["giwx", "giữ"],
    ["gieengs", "giếng"],
    ["quar", "quả"],
    ["quoocs", "quốc"],
    ["quawn", "quăn"],
    ["hoafn", "hoàn"],
    ["hoaf", "hòa"],
    ["thuyr", "thủy"],
    ["khoer", "khỏe"],
    ["ngoawcj", "ngoặc"],
    ["wowcs", "ước"],
    ["muaw", "mưa"],
    ["CHAR", "chả"],
    ["Muwjc", "mực"],
    ["chaz", "cha"],
    ["chasz", "cha"],
    ["beef", "bề"],
    ["boong", "bông"],
  ])("%s → %s", (raw, syllable) => {
    expect(decodeTelex(raw)).toBe(syllable);
  });

  it("reads every syllable in every order of keys, but for the few that two share", () => {
    const { total, wrong } = wrongOf(telexOf, decodeTelex);
    expect(total).toBeGreaterThan(70_000);
    expect(wrong.length / total).toBeLessThan(0.002);
  });

  it("leaves every syllable without keys alone, but for the documented double o", () => {
    const changed = syllables.filter(
      (syllable) => syllable === fold(syllable) && decodeTelex(syllable) !== null,
    );
    expect(changed.sort()).toEqual(["boong", "goong", "mooc", "sooc", "toong"]);
  });
});

describe("decodeVni", () => {
  it.each([
    ["mu7c5", "mực"],
    ["mu75c", "mực"],
    ["muc75", "mực"],
    ["cha3", "chả"],
    ["nuoc71", "nước"],
    ["nu7o7c1", "nước"],
    ["d9o6ng2", "đồng"],
    ["dong962", "đồng"],
    ["D9o6NG2", "đồng"],
    ["ga2", "gà"],
  ])("%s → %s", (raw, syllable) => {
    expect(decodeVni(raw)).toBe(syllable);
  });

  it("reads every syllable in every order of keys", () => {
    const { total, wrong } = wrongOf(vniOf, decodeVni);
    expect(total).toBeGreaterThan(70_000);
    expect(wrong.length / total).toBeLessThan(0.002);
  });
});

describe("both", () => {
  it.each(OTHER_WORDS)("leave %s alone", (word) => {
    expect(decodeTelex(word)).toBeNull();
    expect(decodeVni(word)).toBeNull();
  });

  it("leave what has its marks already alone", () => {
    for (const syllable of syllables) {
      if (syllable === fold(syllable)) continue;
      expect(decodeTelex(syllable)).toBeNull();
      expect(decodeVni(syllable)).toBeNull();
    }
  });

  it("answer with a syllable or nothing, whatever is asked", () => {
    for (const word of [
      "",
      "w",
      "ww",
      "ddd",
      "aaaa",
      "a".repeat(10_000),
      "đd",
      "\u0301s",
      "x1x1",
    ]) {
      const decoded = decodeTelex(word) ?? decodeVni(word);
      expect(decoded === null || isSyllable(decoded)).toBe(true);
    }
  });
});
