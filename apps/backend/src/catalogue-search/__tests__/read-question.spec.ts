import fc from "fast-check";
import { readMarketError } from "../../errors/read-market-error";
import { readQuestion } from "../read-question";
import { REPEATABLE, SearchQuestion } from "../search-question";

const read = (query: string) => readQuestion(query, SearchQuestion, REPEATABLE);

function refusal(query: string): unknown {
  try {
    return read(query);
  } catch (error) {
    const { status, body } = readMarketError(error);
    return [status, body.details];
  }
}

describe("the question of an address", () => {
  it("is refused with what is wrong, in both languages", () => {
    expect(refusal("price_min=cheap&colour=red&take=49")).toEqual([
      400,
      {
        fields: {
          price_min: "Giá là số đồng, chỉ gồm chữ số.",
          colour: "Không có điều kiện này.",
          take: "Mỗi trang có từ 1 đến 48 mục.",
        },
        fields_en: {
          price_min: "A price is a number of đồng, in digits alone.",
          colour: "There is no such condition.",
          take: "A page has from 1 to 48 entries.",
        },
      },
    ]);
  });

  it.each(["0x10", "1e3", "", "+5", "-1", "1.5", " 7", "٣", "99999999999999999"])(
    "takes %j for no price and no page",
    (text) => {
      const value = encodeURIComponent(text);
      expect(refusal(`price_max=${value}&page=${value}`)).toEqual([
        400,
        {
          fields: { price_max: expect.any(String) as string, page: expect.any(String) as string },
          fields_en: {
            price_max: expect.any(String) as string,
            page: expect.any(String) as string,
          },
        },
      ]);
    },
  );

  it("takes digits for the number that they are", () => {
    fc.assert(
      fc.property(fc.nat(9_999_999_999), (price) => {
        expect(read(`price_min=${String(price)}`).price_min).toBe(price);
      }),
    );
    expect(read("page=2&take=48&set=26&set=1")).toMatchObject({ page: 2, take: 48, set: [26, 1] });
    expect(read("")).toMatchObject({ page: 1, take: 24, set: [] });
  });
});
