import { fold } from "@cho-lang/vietnamese-text/fold";
import { letterOf, TONE_MARKS } from "@cho-lang/vietnamese-text/marks";
import fc from "fast-check";
import { ALL, idsOf, marketOf } from "./little-market";

const SYLLABLES =
  "chả mực giã tay nước mắm trứng vịt biển miến dong trà hoa vàng củ cải khô mật ong rừng hàu sữa thủy tiên khoẻ đông trùng hạ thảo gốm sứ bưởi diễn quýt ngọc trai rượu nếp cẩm ruốc tôm thịt lợn đồi sá sùng quế giò lụa bánh gật gù khoai sọ mỳ gạo quý".split(
    " ",
  );

const titles = fc.uniqueArray(
  fc
    .array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 4 })
    .map((words) => words.join(" ")),
  { selector: fold, minLength: 1, maxLength: 25 },
);

const TELEX: Readonly<Record<string, string>> = {
  ă: "aw",
  â: "aa",
  ê: "ee",
  ô: "oo",
  ơ: "ow",
  ư: "uw",
  đ: "dd",
};
const VNI: Readonly<Record<string, string>> = {
  ă: "a8",
  â: "a6",
  ê: "e6",
  ô: "o6",
  ơ: "o7",
  ư: "u7",
  đ: "d9",
};

function keyed(text: string, letters: Readonly<Record<string, string>>, tones: string): string {
  const typed = text.split(" ").map((word) => {
    const parts = [...word.normalize("NFC")].map(letterOf);
    const tone = parts.find((part) => part.tone !== "")?.tone;
    const at = TONE_MARKS.findIndex((mark) => mark === tone);
    return parts.map(({ plain }) => letters[plain] ?? plain).join("") + tones.charAt(at);
  });
  return typed.join(" ");
}

const MODES: readonly [name: string, type: (text: string) => string][] = [
  ["full marks", (text) => text],
  ["no marks", fold],
  ["upper case", (text) => text.toUpperCase()],
  ["decomposed", (text) => text.normalize("NFD")],
  ["new tone position", (text) => text.replaceAll("ủy", "uỷ").replaceAll("ỏe", "oẻ")],
  [
    "other i and y",
    (text) => text.replaceAll("mỳ", "mì").replaceAll("quý", "quí").replaceAll("quýt", "quít"),
  ],
  ["Telex", (text) => keyed(text, TELEX, "sfrxj")],
  ["VNI", (text) => keyed(text, VNI, "12345")],
  ["without tones", (text) => [...text].map((letter) => letterOf(letter).plain).join("")],
];

describe("a title typed in any way", () => {
  it.each(MODES)("%s brings its document first", (_, type) => {
    fc.assert(
      fc.property(titles, fc.nat(), (list, pick) => {
        const market = marketOf(list.map((title, at) => ({ id: String(at), title })));
        const wanted = pick % list.length;
        const answer = market.search({ ...ALL, q: type(list[wanted] ?? "") });
        expect(idsOf(answer)[0]).toBe(String(wanted));
        expect(["as_typed", "decoded"]).toContain(answer.reading.kind);
      }),
      { numRuns: 40 },
    );
  });
});
