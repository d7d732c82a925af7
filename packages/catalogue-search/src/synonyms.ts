import type { SynonymGroup, SynonymTerm } from "./types";

/**
 * Words for one thing, by region, and kinds of things with what belongs to them. To be read and corrected by people:
 * a term belongs here when someone who types it is glad to see products that say another one of the group.
 * Words with a second, common meaning are only asked with ("thơm" is a pineapple in the South and
 * "fragrant" everywhere), so that documents with that meaning are not found.
 */
export const SYNONYMS: readonly SynonymGroup[] = [
  // Sea food
  same("bề bề", south("tôm tít"), south("tôm tích"), "tôm thuyền"),
  same(quangNinh("sá sùng"), "sâu đất", south("trùn biển"), "giun biển", "sâu biển", "sa sùng"),
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
  same("sò huyết", "sò"),
  same("ốc", "ốc biển"),
  same("bạch tuộc", south("mực tuộc")),
  same("rong biển", "rau câu", "tảo biển"),
  same("bào ngư", "ốc cửu khổng"),
  same("hải sâm", south("đồn đột"), "đỉa biển"),
  same("tu hài", "ốc vòi voi"),
  kind("hải sản", "tôm", "cua", "cá", "mực", "hàu", "bề bề", "sá sùng", "ngao", "ghẹ", "ốc", "sò"),
  kind("đồ biển", "tôm", "cua", "cá", "mực", "hàu", "bề bề", "sá sùng", "ngao", "ghẹ", "ốc", "sò"),
  kind("hải sản khô", "mực khô", "cá khô", "sá sùng khô", "tôm khô", "mực ống khô"),
  kind("hải sản tươi", "hàu sống", "hàu sữa", "ngao", "tôm", "cua", "ghẹ"),
  // Meat and eggs
  same("lợn", south("heo")),
  same("thịt lợn", south("thịt heo")),
  same("ba chỉ", south("ba rọi"), "thịt ba chỉ"),
  same("sườn", "sườn non"),
  same("giò lụa", south("chả lụa")),
  same("nem chua", "nem chạo"),
  same("lạp xưởng", south("lạp xường"), "lạp sườn"),
  same("khâu nhục", "khau nhục", "nằm khâu"),
  same("trứng", south("hột")),
  same("trứng vịt", south("hột vịt")),
  same("trứng gà", south("hột gà")),
  same("trứng muối", south("hột vịt muối"), "trứng vịt muối"),
  same("gà đồi", "gà thả vườn", "gà thả đồi", "gà ta"),
  same("thịt trâu gác bếp", "trâu gác bếp", "thịt trâu khô"),
  kind("gia cầm", "gà", "vịt", "ngan", "ngỗng"),
  kind("đồ tươi sống", "thịt", "cá tươi", "hàu sống", "gà", "vịt"),
  // Rice, noodles, cakes
  same("miến", south("bún tàu")),
  same("miến dong", "bún tàu", "miến dong riềng"),
  same("bột sắn", south("bột năng"), "bột mì tinh"),
  same("bột dong", "tinh bột dong", "bột dong riềng"),
  same("bánh đa", south("bánh tráng")),
  same("bánh đa nem", "bánh tráng cuốn"),
  same("bánh gật gù", "bánh phở cuốn"),
  same("bánh chưng", "bánh tét"),
  same("bánh trôi", south("chè trôi nước")),
  same("ngô", south("bắp")),
  same("lạc", south("đậu phộng"), central("đậu phụng")),
  same("vừng", south("mè")),
  same("đỗ", south("đậu")),
  same("đỗ xanh", south("đậu xanh")),
  same("đỗ đen", south("đậu đen")),
  same("đỗ tương", south("đậu nành")),
  same("đậu phụ", south("đậu hũ"), central("đậu khuôn")),
  same("sắn", south("khoai mì"), "củ mì"),
  same("khoai sọ", south("khoai môn")),
  // Vegetables and fruit
  same("na", south("mãng cầu")),
  same("dứa", south("khóm"), asks("thơm", "south"), "trái thơm"),
  same("roi", south("mận hồng đào"), "quả roi"),
  same("quất", south("tắc"), "trái tắc"),
  same("hồng xiêm", south("sapôchê"), "sa pô chê", "sapoche", "lồng mứt"),
  same("dưa lưới", "dưa vàng", "dưa lê"),
  same("dưa chuột", south("dưa leo")),
  same("mướp đắng", south("khổ qua")),
  same("bí ngô", south("bí đỏ"), "bí rợ"),
  same("cải bẹ", "cải dưa"),
  same("dưa muối", "dưa chua", "dưa cải", "cải chua"),
  same("củ cải khô", "ca la thầu", "củ cải phơi", south("xá bấu"), "cải củ khô"),
  same("rau mùi", south("ngò"), "ngò rí"),
  same("mùi tàu", south("ngò gai")),
  same("hành lá", "hành hoa"),
  same("nấm hương", south("nấm đông cô")),
  same("mộc nhĩ", south("nấm mèo")),
  same("nấm đùi gà", "nấm bào ngư vua"),
  same("vải", "quả vải", "vải thiều"),
  same("chuối tây", south("chuối sứ"), "chuối xiêm"),
  same("quả", south("trái")),
  kind(
    "trái cây",
    "na",
    "ổi",
    "dưa lưới",
    "vải",
    "cam",
    "bưởi",
    "thanh long",
    "chuối",
    "dứa",
    "mít",
  ),
  kind(
    "hoa quả",
    "na",
    "ổi",
    "dưa lưới",
    "vải",
    "cam",
    "bưởi",
    "thanh long",
    "chuối",
    "dứa",
    "mít",
  ),
  kind("rau củ", "củ cải", "nấm", "rau", "cải", "khoai", "bí", "củ"),
  // Spices and sauces
  same("nước mắm", "mắm cốt", "nước chấm"),
  same("xì dầu", south("nước tương")),
  same("mì chính", south("bột ngọt")),
  same("hạt tiêu", south("tiêu"), "hồ tiêu"),
  same("dầu sở", "dầu hạt sở", "dầu trà", "dầu hạt trà", "tinh dầu sở"),
  same("mật ong", "mật hoa"),
  same("phấn hoa", "phấn ong"),
  kind("gia vị", "nước mắm", "mắm tôm", "muối", "hạt tiêu", "tương", "mắm"),
  kind("đồ chấm", "nước mắm", "mắm tôm", "tương"),
  // Drinks
  same("trà", "chè"),
  same("trà hoa vàng", "chè hoa vàng", "kim hoa trà"),
  same("trà xanh", "chè xanh", "chè tươi"),
  same("nước khoáng", "nước suối"),
  same("sinh tố", "nước ép"),
  same("cà phê", "cafe", "coffee", "ca phe"),
  kind("đồ uống", "trà", "chè", "nước khoáng", "cà phê", "nước ép"),
  kind("nước giải khát", "nước khoáng", "trà", "nước chanh muối", "nước ép"),
  // Herbs and health
  same("ba kích", "ba kích tím"),
  same("đông trùng hạ thảo", "trùng thảo", "đông trùng"),
  same("nấm linh chi", "linh chi"),
  same("tam thất", "tam thất bắc"),
  same("cà gai leo", "cây cà gai"),
  same("thảo dược", "dược liệu", "cây thuốc"),
  kind("thuốc nam", "ba kích", "dược liệu", "thảo dược", "nấm linh chi", "cà gai leo"),
  kind("bồi bổ", "đông trùng hạ thảo", "nấm linh chi", "mật ong", "ba kích", "nhân sâm"),
  kind("tăng sức đề kháng", "đông trùng hạ thảo", "mật ong", "phấn hoa"),
  // Crafts, pottery, pearls, flowers
  same("hoa tai", south("bông tai"), "khuyên tai"),
  same("vòng cổ", "dây chuyền", south("kiềng")),
  same("vòng ngọc trai", "chuỗi ngọc trai", "vòng trai"),
  same("ngọc trai", "hạt trai", "trân châu"),
  same("bình hoa", "lọ hoa", south("bình bông")),
  same("ấm chén", south("bình trà"), "bộ trà", "ấm trà"),
  same("gốm", "gốm sứ", "đồ gốm", "đất nung"),
  same("hoa", south("bông")),
  same("mai vàng", "hoa mai", "cây mai"),
  same("chiếu cói", "chiếu lát"),
  same("mây tre đan", "đồ mây tre", "mây tre"),
  same("thổ cẩm", "vải thổ cẩm", "đồ dệt"),
  kind("trang sức", "ngọc trai", "hoa tai", "vòng ngọc trai"),
  kind("đồ thủ công", "gốm", "mây tre đan", "thổ cẩm", "ngọc trai"),
  kind("đồ trang trí", "bình hoa", "gốm", "mai vàng"),
  kind("cây cảnh", "mai vàng", "bonsai", "cây mai"),
  // Stays
  same("homestay", "nhà nghỉ cộng đồng", "nhà dân", "ở nhà dân"),
  same("du lịch cộng đồng", "du lịch sinh thái", "du lịch trải nghiệm"),
  kind("phòng nghỉ", "homestay", "một đêm"),
  kind("chỗ ở", "homestay", "một đêm"),
  kind("khách sạn", "homestay"),
  kind("du lịch", "homestay", "một đêm", "tour"),
  // What a thing is for
  kind(
    "đồ khô",
    "mực khô",
    "cá khô",
    "sá sùng khô",
    "tôm khô",
    "củ cải khô",
    "miến",
    "ba kích khô",
  ),
  kind("đồ nhậu", "mực khô", "mực một nắng", "cá khô", "nem chua", "sá sùng ăn liền", "bề bề"),
  kind("đồ nhắm", "mực khô", "mực một nắng", "cá khô", "nem chua", "sá sùng ăn liền", "bề bề"),
  kind("đồ ăn vặt", "mực khô", "sá sùng ăn liền", "ruốc", "cá khô"),
  kind("ăn sáng", "bánh gật gù", "ruốc", "chả mực", "miến"),
  kind(
    "quà tết",
    "giò lụa",
    "chả mực",
    "mực khô",
    "trà hoa vàng",
    "mật ong",
    "mai vàng",
    "sá sùng khô",
  ),
  kind(
    "quà biếu",
    "chả mực",
    "mực khô",
    "trà hoa vàng",
    "đông trùng hạ thảo",
    "sá sùng khô",
    "ngọc trai",
    "mật ong",
  ),
  kind("quà tặng", "ngọc trai", "trà hoa vàng", "gốm", "mật ong", "đông trùng hạ thảo"),
  kind("quà lưu niệm", "ngọc trai", "gốm", "thổ cẩm"),
  // Short forms
  same("htx", "hợp tác xã"),
  same("cty", "công ty"),
  same("tp", "thành phố"),
];

type Region = NonNullable<SynonymTerm["region"]>;

/** Words for one thing, each of which finds the others. */
function same(...terms: readonly (string | SynonymTerm)[]): SynonymGroup {
  return { terms: terms.map((term) => (typeof term === "string" ? { term } : term)) };
}

/** A kind of thing: its name finds the things, they do not find each other. */
function kind(name: string, ...things: readonly string[]): SynonymGroup {
  return {
    terms: [asks(name), ...things.map((term): SynonymTerm => ({ term, direction: "answers" }))],
  };
}

function asks(term: string, region?: Region): SynonymTerm {
  return { term, direction: "asks", ...(region && { region }) };
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
