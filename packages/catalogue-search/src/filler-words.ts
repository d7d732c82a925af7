import { fold } from "@cho-lang/vietnamese-text/fold";
import { markAgreement } from "@cho-lang/vietnamese-text/mark-agreement";

/**
 * What people put around the thing they look for, in phrases of up to three words. They need not stand in a
 * document, though they may: "giá" is asked everywhere, "cho" is no dog, and the province is that of all goods.
 */
const FILLERS = new Set(
  `mua; bán; cần; tìm; tìm mua; cần mua; muốn mua; đặt mua; đặt hàng; chỗ bán; nơi bán; chỗ nào; ở đâu; đâu
  giá; giá cả; giá rẻ; giá tốt; bao nhiêu; bao nhiêu tiền; mấy tiền; rẻ; rẻ nhất; đắt; hết bao nhiêu
  ngon; ngon nhất; tốt; tốt nhất; nhất; chất lượng; uy tín; chính hãng; chính gốc; xịn; nổi tiếng
  loại; loại nào; nào; có; có bán; có không; không; ko; là; là gì; gì; cái gì; thế nào; như thế nào
  cho; tôi; mình; em; shop; shop ơi; ơi; ạ; nhé; với; và; của; về; ở; tại; các; những; này; thì; được
  nên; nên mua; để; làm; sản phẩm; hàng; mặt hàng; đặc sản; ocop; ship; giao hàng; online; hôm nay
  quảng ninh; tỉnh quảng ninh; ở quảng ninh
  ăn; uống; dùng; nấu; thích; biếu; tặng; mời; đãi; bữa; nhà; gia đình; dễ; nhanh
  quả; trái; con; cái; chiếc; hộp; chai; gói; túi; lọ; thùng; cân; ký; kg; gram; lít; ml
  giúp; giúp mình; giúp em; tư vấn; cho hỏi; cho mình hỏi; chỉ mình; mọi người; vậy; khoảng; tầm giá; nghìn
  làm thế nào; biết; hoặc; hay là; ăn kèm; ăn với; có khách; mấy
  sạch; an toàn; đảm bảo; mới; mới nhất; mới về; hàng mới; bán chạy; bán chạy nhất; chạy nhất; nhiều người mua; phổ biến
  giảm giá; khuyến mãi; khuyến mại; ưu đãi; dưới; tươi ngon; được ưa chuộng; hot
  muốn; xem; gợi ý; một ít; vài; món; món gì; dịp; bố mẹ; người già; trẻ em; cho bé`
    .split(/[;\n]/)
    .map((phrase) => phrase.trim()),
);
/** Numbers and measures: packs come in many sizes. */
const MEASURE = /^\d+(?:kg|g|gr|ml|l|lit|cm|k)?$/;
/** Words that say nothing about what a document describes. Under other marks many are goods: "cua", "tôi", "tư". */
export const FUNCTION_WORDS: readonly string[] =
  "của và từ ở cho là các những với được trong trên tại để đã có không như này khi thì mà nên rất".split(
    " ",
  );

/** By their letters without marks. */
const FOLDED = new Map<string, string[]>();
for (const phrase of FILLERS)
  FOLDED.set(fold(phrase), [...(FOLDED.get(fold(phrase)) ?? []), phrase]);
const LONGEST = 3;

/** "surely": nothing else can be meant. "maybe": without marks it may be goods as well, "cua" (của) or "oi" (ơi). */
export type Filling = "surely" | "maybe" | null;

/** For each word whether it belongs to a filler. Where no word has marks, marks do not matter. */
export function fillersAmong(
  words: readonly { readonly text: string; readonly folded: string }[],
): Filling[] {
  const fillers = words.map(({ text }): Filling => (MEASURE.test(text) ? "surely" : null));
  const marked = words.some(({ text, folded }) => text !== folded);
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
      const phrase = words.slice(at, at + length);
      const exact = FILLERS.has(phrase.map(({ text }) => text).join(" "));
      const alike = FOLDED.get(phrase.map(({ folded }) => folded).join(" ")) ?? [];
      const bare = !marked && alike.length > 0;
      if (!exact && !bare && !alike.some((filler) => isPartly(phrase, filler))) continue;
      const filling = exact || length > 1 ? "surely" : "maybe";
      for (let i = at; i < at + length; i++)
        fillers[i] = fillers[i] === "surely" ? "surely" : filling;
    }
  }
  return fillers;
}

/** Whether a word is a filler by itself, or may be one with marks that were left out, in whatever company it stands. */
export function looksFilling({ text, folded }: { text: string; folded: string }): boolean {
  const alike = FOLDED.get(folded) ?? [];
  return alike.some((filler) => markAgreement(text, filler) !== "contrary");
}

/** Whether a phrase of several words is a filler with some of its marks left out. */
function isPartly(phrase: readonly { readonly text: string }[], filler: string): boolean {
  const words = filler.split(" ");
  return (
    words.length > 1 &&
    phrase.every(({ text }, at) => markAgreement(text, words[at] ?? "") !== "contrary")
  );
}
