import { PURPOSES } from "./purposes";
import type { Scalar, SynonymGroup, SynonymTerm } from "./types";

/**
 * Words for one thing, by region, and kinds of things with what belongs to them. To be read and corrected by people:
 * a term belongs here when someone who types it is glad to see products that say another one of the group.
 * Words with a second, common meaning are only asked with ("thơm" is a pineapple in the South and
 * "fragrant" everywhere), so that documents with that meaning are not found.
 */
export const SYNONYMS: readonly SynonymGroup[] = [
  // Sea food
  same("bề bề", south("tôm tít"), south("tôm tích"), "tôm thuyền", "tôm bọ ngựa", south("tôm búa")),
  same(
    quangNinh("sá sùng"),
    "sâu đất",
    "địa sâm",
    south("trùn biển"),
    "giun biển",
    "sâu biển",
    "sa sùng",
  ),
  same("ngao", south("nghêu")),
  same("hàu", south("hào")),
  same("mực khô", "khô mực"),
  same("cá khô", south("khô cá")),
  same("tôm khô", south("khô tôm"), "tôm nõn"),
  same("mực một nắng", "mực 1 nắng"),
  same("cá một nắng", "cá 1 nắng"),
  same("ruốc", south("chà bông")),
  same("mắm tôm", south("mắm ruốc"), "mắm moi"),
  same("moi", south("con ruốc"), "tép biển"),
  same("cá quả", south("cá lóc"), central("cá tràu")),
  same("cá rô phi", "rô phi"),
  same("cá bống", central("cá thệ")),
  same("rươi", south("rồng đất")),
  same("bạch tuộc", south("mực tuộc")),
  same("rong biển", "rau câu", "tảo biển"),
  same("bào ngư", "ốc cửu khổng"),
  same("hải sâm", south("đồn đột"), "đỉa biển"),
  same("tu hài", "ốc vòi voi"),
  same("cua biển", "cua gạch", "cua thịt"),
  kind(
    ["hải sản", "thủy sản", "đồ biển", "thủy hải sản"],
    "hàu sống, hàu sữa, mực, bề bề, tôm, cua, ghẹ, ngao, ốc, sò, tu hài, cá đuối, cá, sá sùng, hải sâm, bào ngư",
  ),
  also(
    ["hải sản", "thủy sản", "đồ biển", "thủy hải sản"],
    "chả mực, chả cá, ruốc hàu, ruốc tôm, ruốc cá",
  ),
  kind(
    ["hải sản khô", "đồ biển khô"],
    "mực khô, khô mực, mực ống khô, cá khô, sá sùng khô, tôm khô, tôm nõn",
  ),
  also(["hải sản khô", "đồ biển khô"], "sá sùng, mực một nắng"),
  kind(
    ["hải sản tươi", "hải sản tươi sống"],
    "hàu sống, hàu sữa, ngao, tôm tươi, cua, ghẹ, cá tươi",
  ),
  // Meat and eggs
  same("lợn", south("heo")),
  same("thịt lợn", south("thịt heo")),
  same("ba chỉ", south("ba rọi"), "thịt ba chỉ", south("thịt ba rọi")),
  same("sườn", "sườn non"),
  same("giò lụa", south("chả lụa")),
  same("nem chua", "nem chạo"),
  same("lạp xưởng", south("lạp xường"), "lạp sườn"),
  same("khâu nhục", "khau nhục", "khấu nhục", "nằm khâu"),
  same("trứng", south("hột")),
  same("trứng vịt", south("hột vịt")),
  same("trứng gà", south("hột gà")),
  same("trứng muối", south("hột vịt muối"), "trứng vịt muối"),
  same("gà đồi", "gà thả vườn", "gà thả đồi", "gà ta"),
  same("ngan", south("vịt xiêm")),
  same("thịt trâu gác bếp", "trâu gác bếp", "thịt trâu khô"),
  kind(["gia cầm"], "gà, vịt, ngan, ngỗng"),
  kind(
    ["thực phẩm tươi sống", "thực phẩm tươi", "đồ tươi sống", "đồ tươi", "hàng tươi"],
    "trứng vịt biển, thịt lợn, ba chỉ, gà đồi, vịt biển, hàu sống, hàu sữa, nấm, ổi, na dai, dưa lưới, quả tươi",
  ),
  kind(["thịt gà"], "gà"),
  also(["thịt lợn", "thịt heo"], "ba chỉ, sườn, giò lụa, chả quế, chả lợn, khâu nhục"),
  also(["thịt"], "gà đồi, gà, vịt biển, ba chỉ, lợn, khâu nhục, giò lụa, chả quế"),
  kind(
    ["thịt chế biến", "đồ nguội"],
    "giò lụa, chả quế, khâu nhục, nem chua, gà ủ muối, lạp xưởng, xúc xích",
  ),
  // Rice, noodles, cakes
  same("miến", south("bún tàu")),
  same("miến dong", "bún tàu", "miến dong riềng", "miến đao"),
  same("bột sắn", south("bột năng")),
  same("bột dong", "tinh bột dong", "bột dong riềng"),
  same("bánh đa", south("bánh tráng")),
  same("bánh đa nem", "bánh tráng cuốn"),
  same("bánh gật gù", "bánh phở cuốn"),
  same("bánh chưng", "bánh tét"),
  same("bánh trôi", south("chè trôi nước")),
  same("ngô", south("bắp")),
  same("lạc", south("đậu phộng"), central("đậu phụng")),
  same("vừng", south("mè")),
  same("đỗ xanh", south("đậu xanh")),
  same("đỗ đen", south("đậu đen")),
  same("đỗ tương", south("đậu nành")),
  same("đậu phụ", south("đậu hũ"), central("đậu khuôn")),
  same("sắn", south("khoai mì"), "củ mì"),
  same("khoai sọ", south("khoai môn")),
  // Vegetables and fruit
  same("na", south("mãng cầu")),
  same("na dai", south("mãng cầu dai"), south("mãng cầu ta")),
  same("dứa", south("khóm"), asks("thơm", "south"), "trái thơm"),
  same("quả roi", south("mận hồng đào")),
  same("quất", south("tắc"), "trái tắc"),
  same("hồng xiêm", south("sapôchê"), "sa pô chê", "sapoche", "lồng mứt"),
  same("dưa lưới", "dưa vàng", "dưa lê"),
  same("dưa chuột", south("dưa leo")),
  same("mướp đắng", south("khổ qua")),
  same("bí ngô", south("bí đỏ"), "bí rợ"),
  same("dưa muối", "dưa chua", "dưa cải", "cải chua", "dưa cải muối"),
  same("củ cải khô", "ca la thầu", "củ cải phơi", south("xá bấu"), "cải củ khô"),
  same("rau mùi", south("ngò"), "ngò rí"),
  same("mùi tàu", south("ngò gai")),
  same("hành lá", "hành hoa"),
  same("nấm hương", south("nấm đông cô")),
  same("mộc nhĩ", south("nấm mèo")),
  same("nấm đùi gà", "nấm bào ngư vua"),
  same("quả vải", "vải thiều", asks("vải")),
  same("chuối tây", south("chuối sứ"), "chuối xiêm"),
  same("quả", south("trái")),
  kind(
    ["trái cây", "hoa quả", "quả tươi"],
    "na, na dai, ổi, dưa lưới, vải thiều, cam, bưởi, thanh long, chuối, dứa, mít, quả vải",
  ),
  also(
    ["rau củ quả"],
    "na, na dai, ổi, dưa lưới, vải thiều, cam, bưởi, thanh long, chuối, dứa, mít",
  ),
  kind(
    ["rau", "rau củ", "rau củ quả"],
    "củ cải, nấm, dưa cải, cải bẹ, cải thảo, bí ngô, khoai, su hào",
  ),
  // Spices and sauces
  same("nước mắm", "mắm cốt", "nước chấm"),
  same("xì dầu", south("nước tương")),
  same("mì chính", south("bột ngọt")),
  same("hạt tiêu", south("tiêu"), "hồ tiêu"),
  same("dầu sở", "dầu hạt sở", "dầu trà", "dầu hạt trà", "tinh dầu sở"),
  same("phấn hoa", "phấn ong"),
  kind(["ong", "sản phẩm từ ong"], "mật ong, phấn hoa, sữa ong chúa, sáp ong"),
  kind(
    ["gia vị", "đồ chấm"],
    "nước mắm, mắm tôm, mắm, muối hạt, muối ớt, bột canh, hạt tiêu, tương",
  ),
  kind(["dầu ăn"], "dầu sở, dầu lạc, dầu vừng"),
  // Drinks
  same("trà", "chè"),
  same("trà hoa vàng", "chè hoa vàng", "kim hoa trà"),
  same("trà xanh", "chè xanh", "chè tươi"),
  same("nước khoáng", "nước suối", asks("nước lọc")),
  same("nước ép", south("sinh tố")),
  same("cà phê", "cafe", "coffee"),
  kind(
    ["đồ uống", "thức uống", "đồ uống không cồn"],
    "nước khoáng, nước ép, nước chanh muối, nước quả",
  ),
  also(["đồ uống", "thức uống", "đồ uống không cồn"], "trà, chè, cà phê"),
  kind(
    ["nước giải khát", "nước ngọt", "giải khát"],
    "nước chanh muối, nước ép, nước khoáng chanh muối, nước khoáng, nước quả",
  ),
  // Herbs and health
  same("ba kích", "ba kích tím"),
  same("đông trùng hạ thảo", "trùng thảo", "đông trùng", "nhộng trùng thảo"),
  same("nấm linh chi", "linh chi"),
  same("cà gai leo", "cây cà gai"),
  same("thảo dược", "dược liệu", "cây thuốc"),
  kind(["thuốc nam", "thuốc bắc"], "ba kích, dược liệu, thảo dược, nấm linh chi, cà gai leo"),
  kind(
    [
      "thuốc bổ",
      "bồi bổ",
      "bổ dưỡng",
      "bồi bổ sức khỏe",
      "tăng sức đề kháng",
      "thực phẩm chức năng",
    ],
    "đông trùng hạ thảo, nấm linh chi, nhân sâm",
  ),
  also(
    [
      "thuốc bổ",
      "bồi bổ",
      "bổ dưỡng",
      "bồi bổ sức khỏe",
      "tăng sức đề kháng",
      "thực phẩm chức năng",
    ],
    "ba kích, mật ong, phấn hoa, trà hoa vàng",
  ),
  kind(["ngâm rượu", "rượu thuốc"], "ba kích, đông trùng hạ thảo"),
  // Crafts, pottery, pearls, flowers
  same("hoa tai", south("bông tai"), "khuyên tai"),
  same("vòng cổ", "dây chuyền"),
  same("vòng ngọc trai", "chuỗi ngọc trai", asks("chuỗi ngọc")),
  same("ngọc trai", "hạt trai", "trân châu", answers("vòng ngọc trai")),
  same("bình hoa", "lọ hoa", south("bình bông")),
  same("ấm chén", south("bình trà"), "bộ trà", "ấm trà"),
  same("gốm", "gốm sứ", "đồ gốm", "đất nung"),
  same("mai vàng", "hoa mai", "cây mai", south("bông mai")),
  same("chiếu cói", "chiếu lát"),
  same("mây tre đan", "đồ mây tre", "mây tre"),
  same("thổ cẩm", "vải thổ cẩm"),
  kind(["trang sức", "nữ trang"], "ngọc trai, vòng ngọc trai, hoa tai"),
  kind(["đồ thủ công", "thủ công mỹ nghệ"], "gốm, mây tre đan, thổ cẩm, ngọc trai, vòng ngọc trai"),
  kind(["đồ trang trí", "đồ decor"], "bình hoa, gốm, mai vàng"),
  kind(["cây cảnh", "cây kiểng"], "mai vàng, bonsai, cây mai"),
  // Stays
  same("homestay", asks("farmstay"), "nhà nghỉ cộng đồng", "nhà dân", "ở nhà dân"),
  same("du lịch cộng đồng", "du lịch sinh thái", "du lịch trải nghiệm"),
  kind(
    ["du lịch", "phòng nghỉ", "chỗ ở", "nhà nghỉ", "khách sạn", "lưu trú"],
    "homestay, một đêm, tour",
  ),
  // What a thing is like and is for
  having("storage", "frozen", "đông lạnh", "cấp đông", "đồ đông lạnh", "hàng đông lạnh"),
  having("storage", "chilled", "giữ lạnh", "ướp lạnh", "đồ mát"),
  having("stars", 3, "3 sao", "ba sao"),
  having("stars", 4, "4 sao", "bốn sao"),
  having("stars", 5, "5 sao", "năm sao"),
  // Headings of the programme's sets
  ...inSets([1, 2], "thực phẩm tươi sống", "thực phẩm tươi", "đồ tươi sống"),
  ...inSets([1], "rau củ quả", "rau củ quả tươi", "nông sản tươi"),
  ...inSets([5, 6, 7, 8], "thực phẩm chế biến", "thực phẩm chế biến sẵn"),
  ...inSets([9, 10], "gia vị"),
  ...inSets([16], "nước uống đóng chai", "nước đóng chai", "nước tinh khiết"),
  ...inSets([16, 17], "đồ uống không cồn"),
  ...inSets([21], "hàng thủ công", "thủ công mỹ nghệ", "hàng thủ công mỹ nghệ"),
  ...inSets([23, 24, 25], "sinh vật cảnh"),
  having("in_stock", true, "còn hàng", "có sẵn"),
  same("đông lạnh", "cấp đông", "đồ đông lạnh"),
  kind(
    ["đồ khô", "hàng khô", "thực phẩm khô"],
    "khô, mực khô, khô mực, cá khô, tôm khô, sá sùng khô, củ cải khô, miến, bánh đa, mộc nhĩ",
  ),
  kind(
    ["đồ nhậu", "đồ nhắm", "mồi nhậu", "món nhậu", "nhậu"],
    "mực khô, khô mực, mực ống, mực một nắng, cá khô, sá sùng ăn liền",
  ),
  also(
    ["đồ nhậu", "đồ nhắm", "mồi nhậu", "món nhậu", "nhậu"],
    "nem chua, bề bề, chả mực, giò lụa, chả quế",
  ),
  kind(["đồ ăn vặt", "ăn vặt"], "sá sùng ăn liền, mực khô, khô mực, cá khô, nem chua"),
  kind(["ăn liền", "đồ ăn liền"], "sá sùng ăn liền, ruốc, gà ủ muối, giò lụa"),
  kind(["lẩu", "ăn lẩu", "nấu lẩu"], "nấm kim châm, nấm"),
  also(["lẩu", "ăn lẩu", "nấu lẩu"], "hàu, bề bề, gà đồi, ngao, mực"),
  kind(["ăn sáng", "đồ ăn sáng"], "bánh gật gù, ruốc, chả mực, miến, giò lụa, chả quế"),
  kind(
    ["quà tết", "giỏ quà tết", "hàng tết"],
    "trà hoa vàng, sá sùng khô, đông trùng hạ thảo, mai vàng, mật ong, giò lụa",
  ),
  also(
    ["quà tết", "giỏ quà tết", "hàng tết"],
    "chả mực, mực khô, khô mực, sá sùng ăn liền, chả quế, khâu nhục, ấm chén, nem chua",
  ),
  kind(
    ["quà biếu", "quà", "quà quê"],
    "trà hoa vàng, sá sùng khô, ngọc trai, vòng ngọc trai, đông trùng hạ thảo",
  ),
  also(
    ["quà biếu", "quà", "quà quê"],
    "chả mực, mực khô, khô mực, mật ong, sá sùng ăn liền, ấm chén, gốm, ba kích, phấn hoa",
  ),
  kind(
    ["quà tặng"],
    "ngọc trai, vòng ngọc trai, trà hoa vàng, gốm, mật ong, đông trùng hạ thảo, chả mực",
  ),
  kind(["quà lưu niệm"], "ngọc trai, vòng ngọc trai, hoa tai, thổ cẩm"),
  also(["quà lưu niệm"], "gốm"),
  // Short forms
  same("htx", "hợp tác xã"),
  same("cty", "công ty"),
  same("tp", "thành phố"),
  ...PURPOSES,
];

type Region = NonNullable<SynonymTerm["region"]>;

/** Words for one thing, each of which finds the others. */
function same(...terms: readonly (string | SynonymTerm)[]): SynonymGroup {
  return { terms: terms.map((term) => (typeof term === "string" ? { term } : term)) };
}

/** Names of a kind of thing: each finds the things, parted by commas, which do not find each other. */
function kind(names: readonly string[], things: string): SynonymGroup {
  return {
    terms: [...names.map((name) => asks(name)), ...things.split(", ").map(answers)],
  };
}

/** The same for things that come to mind after those of another group, or only belong to them. */
function also(names: readonly string[], things: string): SynonymGroup {
  return { ...kind(names, things), loose: true };
}

/** Words for a value that documents have in a field. */
function having(field: string, value: Scalar, ...names: readonly string[]): SynonymGroup {
  return { terms: names.map((name) => asks(name)), where: { field, value } };
}

/** The same for words that stand for several of the programme's product sets. */
function inSets(sets: readonly number[], ...names: readonly string[]): SynonymGroup[] {
  return sets.map((set) => having("product_set", set, ...names));
}

function asks(term: string, region?: Region): SynonymTerm {
  return { term, direction: "asks", ...(region && { region }) };
}

function answers(term: string): SynonymTerm {
  return { term, direction: "answers" };
}

function south(term: string): SynonymTerm {
  return { term, region: "south" };
}

function central(term: string): SynonymTerm {
  return { term, region: "central" };
}

function quangNinh(term: string): SynonymTerm {
  return { term, region: "quang_ninh" };
}
