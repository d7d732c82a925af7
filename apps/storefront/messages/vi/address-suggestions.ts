/** What the suggestions of an address say, in Vietnamese. */
export const addressSuggestions = {
  suggestions: "Gợi ý địa chỉ",
  count: (count: number) =>
    count === 0 ? "Không có gợi ý" : `${String(count)} gợi ý. Dùng phím lên, xuống để chọn.`,
  formerly: (old: string) => `trước đây: ${old}`,
};
