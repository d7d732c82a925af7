import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { LARGEST_TAKE, LONGEST_TEXT } from "./question-limits";

/** What is wrong with a field of a question, by the name that its schema gives it. */
export const QUESTION_TEXTS = {
  unknown: { vi: "Không có điều kiện này.", en: "There is no such condition." },
  unclear: { vi: "Giá trị không đúng.", en: "This value is not right." },
  address: { vi: "Địa chỉ quá dài.", en: "The address is too long." },
  text: {
    vi: `Từ tìm kiếm dài quá ${LONGEST_TEXT.characters} ký tự hoặc ${LONGEST_TEXT.words} từ.`,
    en: `The words are longer than ${LONGEST_TEXT.characters} characters or ${LONGEST_TEXT.words} words.`,
  },
  commune: { vi: "Mã xã, phường không đúng.", en: "There is no commune of this code." },
  price: {
    vi: "Giá là số đồng, chỉ gồm chữ số.",
    en: "A price is a number of đồng, in digits alone.",
  },
  page: { vi: "Số trang không đúng.", en: "There is no page of this number." },
  take: {
    vi: `Mỗi trang có từ 1 đến ${LARGEST_TAKE} mục.`,
    en: `A page has from 1 to ${LARGEST_TAKE} entries.`,
  },
  set: {
    vi: `Bộ sản phẩm là số từ 1 đến ${PRODUCT_SETS.length}.`,
    en: `A product set is a number from 1 to ${PRODUCT_SETS.length}.`,
  },
  flag: { vi: "Chỉ nhận 0 hoặc 1.", en: "Only 0 or 1." },
  group: { vi: "Không có nhóm sản phẩm này.", en: "There is no such product group." },
  seller: { vi: "Địa chỉ nhà sản xuất không đúng.", en: "There is no producer of this address." },
  certificate: { vi: "Số quyết định không đúng.", en: "There is no certificate of this number." },
  stars: { vi: "Hạng sao là 3, 4 hoặc 5.", en: "Stars are 3, 4 or 5." },
  storage: { vi: "Cách bảo quản không đúng.", en: "There is no such way of storing." },
  sort: { vi: "Cách sắp xếp không đúng.", en: "There is no such order." },
  match: { vi: "Cách tìm không đúng.", en: "There is no such way of searching." },
  revision: { vi: "Phiên bản không đúng.", en: "There is no such revision." },
} satisfies Record<string, { vi: string; en: string }>;
export type QuestionText = keyof typeof QUESTION_TEXTS;

/** What stands for a problem that the schema says nothing of. */
export function questionText(name: string): { vi: string; en: string } {
  return Object.hasOwn(QUESTION_TEXTS, name)
    ? QUESTION_TEXTS[name as QuestionText]
    : QUESTION_TEXTS.unclear;
}
