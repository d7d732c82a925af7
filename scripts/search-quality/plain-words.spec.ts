import { CatalogueIndex } from "@cho-lang/catalogue-search/catalogue-index";
import { SYNONYMS } from "@cho-lang/catalogue-search/synonyms";
import type { IndexAnswer } from "@cho-lang/catalogue-search/types";
import { toIndexPlan } from "@cho-lang/search-provider/to-index-plan";
import "@medusajs/framework/modules-sdk";
import productIndex from "../../apps/backend/src/search/product";
import { goldDocuments } from "./gold-documents";

/**
 * What people type who do not know what the market has: words that it lacks, places without goods, wishes. The gold set
 * only asks for what is there. Judged by the language: each line's words mean just what is expected of them.
 */

const plan = toIndexPlan({
  ...productIndex,
  primary_key: "id",
  provider: "",
  settings: productIndex.settings ?? {},
  definition_hash: "",
  physical_name: "",
});
const documents = goldDocuments("market", new Date());
const market = new CatalogueIndex(plan, { synonyms: SYNONYMS });
market.put(documents.map((document) => ({ ...document })));

function search(q: string): IndexAnswer {
  return market.search({
    q,
    day: "2026-11-23",
    filter: null,
    order: [],
    skip: 0,
    take: 100,
    facets: [],
    match: "all",
    typos: true,
    highlight: [],
    searchOn: null,
  });
}

function phrases(text: string): string[] {
  return text.split(";").map((phrase) => phrase.trim());
}

describe("words for what is not sold here", () => {
  it.each(
    phrases(
      `ngao; ngán; con ngán; sò; sò huyết; cua biển; ghẹ xanh; bào ngư; tu hài; ốc hương; yến sào; tổ yến
      cà phê; sầu riêng; bơ; chôm chôm; áo dài; quần áo; áo thun; giày dép; máy giặt; điện thoại; nước hoa; dầu gội
      hoa hồng; sữa ong chúa; sữa chua; xe đạp; đồ chơi trẻ em; vé máy bay; ruou; rượu; ho; hộ; htx; cam; cua; ếch`.replaceAll(
        "\n",
        ";",
      ),
    ),
  )("find nothing: %s", (q) => {
    expect(search(q)).toMatchObject({ total: 0, reading: { kind: "nothing", text: q } });
  });

  it.each([
    ["chè xanh", "chè", "tra-hoa-vang"],
    ["trà xanh", "trà", "tra-hoa-vang"],
    ["tôm hùm", "tôm", "tom"],
    ["gà quay", "gà", "ga-"],
    ["thịt bò", "thịt", "lon"],
    ["chả mực Bãi Cháy", "chả mực", "cha-muc"],
    ["nấm rơm", "nấm", "nam-"],
    ["vịt quay", "vịt", "vit"],
    ["mực lá", "mực", "muc"],
  ])("with a kind of thing find others of its kind: %s", (q, text, handle) => {
    const { hits, reading } = search(q);
    expect(reading).toEqual({ kind: "partly", text });
    expect(hits[0]?.id).toContain(handle);
  });
});

describe("places without goods", () => {
  it.each(
    phrases(
      `bãi cháy; bai chay; Hà Lầm; ha lam; Phường Cao Xanh; Đường Hoa; đồng văn; lục hồn; điền xá; vĩnh thực
      Xã Lương Minh; cái chiên; hoành mô; cửa ông; mông dương; phong cốc; hà an; liên hòa; thống nhất; bình khê`.replaceAll(
        "\n",
        ";",
      ),
    ),
  )("find nothing: %s", (q) => {
    expect(search(q)).toMatchObject({ total: 0, reading: { kind: "nothing", text: q } });
  });
});

describe("words that were written as they sound, or with the next key", () => {
  it.each([
    ["sá xùng", "sá sùng"],
    ["xá xùng", "sá sùng"],
    ["nước nắm", "nước mắm"],
    ["nước mắn", "nước mắm"],
    ["nước mấm", "nước mắm"],
    ["trứng dịt", "trứng vịt"],
    ["trả mực", "chả mực"],
    ["rò lụa", "giò lụa"],
    ["miếng dong", "miến dong"],
  ])("are those of a name: %s is %s", (q, meant) => {
    expect(search(q).reading.text).toBe(meant);
    expect(search(q).hits[0]?.id).toBe(search(meant).hits[0]?.id);
  });
});

describe("wishes that are true of everything", () => {
  it.each(
    phrases(
      `quảng ninh; quang ninh; tỉnh Quảng Ninh; đặc sản Quảng Ninh; ocop quảng ninh; mới; mới nhất; hàng mới
      bán chạy; bán chạy nhất; rẻ nhất; giảm giá; khuyến mãi; dưới 200k`.replaceAll("\n", ";"),
    ),
  )("narrow nothing: %s", (q) => {
    expect(search(q)).toMatchObject({ total: documents.length, reading: { kind: "all" } });
  });
});

describe("other names of goods", () => {
  it.each([
    ["địa sâm", "sa-sung"],
    ["mồi bia", "sa-sung"],
    ["mồi nhậu", "muc"],
    ["tôm bọ ngựa", "be-be"],
    ["thịt ba rọi", "ba-chi"],
    ["mãng cầu ta", "na-dai"],
    ["bông mai", "mai-vang"],
    ["nước lọc", "nuoc-khoang"],
    ["miến đao", "mien-dong"],
    ["thịt kho tàu", "lon"],
  ])("find them: %s", (q, handle) => {
    expect(search(q).hits[0]?.id).toContain(handle);
    expect(search(q).reading.kind).toBe("as_typed");
  });
});
