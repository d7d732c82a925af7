import type { CatalogueIndex } from "../catalogue-index";
import type { Document, Reading } from "../types";
import { ALL, marketOf } from "./little-market";

/** Goods that only mention squid and drying, never side by side; every 400th is called so. */
function marketOfMentions(size: number): CatalogueIndex {
  const documents = Array.from({ length: size }, (_, at): Document => {
    const named = at % 400 === 0;
    return {
      id: String(at).padStart(6, "0"),
      title: named ? `Mực khô loại ${String(at)}` : `Gia vị số ${String(at)}`,
      description: "Khô ráo, thơm, hợp với mực, gói giấy bạc kín.",
    };
  });
  return marketOf(documents);
}

/** Words with few postings, and with more than are walked whole at first. */
describe.each([800, 16_000])("words that nearly all of %i documents mention", (size) => {
  const market = marketOfMentions(size);
  const found = (q: string): [number, Reading["kind"]] => {
    const { total, reading } = market.search({ ...ALL, q });
    return [total, reading.kind];
  };

  it("find those that are called so, and no mere mention beside them", () => {
    expect(found("mực khô")).toEqual([size / 400, "as_typed"]);
  });

  it("find the mentions where no document is called so", () => {
    expect(found("giấy kín")).toEqual([size, "partly"]);
  });

  it("find them beside a word that names some of them", () => {
    expect(found("gia vị giấy")).toEqual([size - size / 400, "as_typed"]);
  });
});

describe("a word that very many titles hold", () => {
  it("finds first what is called so and nothing else, wherever it stands", () => {
    const titles = Array.from({ length: 2_000 }, (_, at) => `Mật ong hoa rừng số ${String(at)}`);
    const documents = [...titles, "Mật ong"].map((title, at) => ({ id: String(at), title }));
    const { hits } = marketOf(documents).search({ ...ALL, q: "mật ong", take: 1 });
    expect(hits.map(({ document }) => document.title)).toEqual(["Mật ong"]);
  });
});
