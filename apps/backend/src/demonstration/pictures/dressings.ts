import type { Dressing } from "./dressing";
import { drawn, emoji, type Thing } from "./thing";
import type { SupportName } from "./draw-support";

const EGG = emoji("1f95a", { saturation: 0.34, brightness: 1.22 });
const SALTED_EGG = emoji("1f95a", { saturation: 0.7, brightness: 0.98 });
const PRAWN = emoji("1f990");
const OYSTER = emoji("1f9aa");
const FISH = emoji("1f41f", { saturation: 0.42, brightness: 1.02 });
const RAY = emoji("1f41f", { saturation: 0.3, brightness: 0.9, hue: 170 });
const SQUID = emoji("1f991", { saturation: 0.42, brightness: 1.22, hue: 55 });
const DRIED_SQUID = emoji("1f991", { saturation: 0.5, brightness: 1.05, hue: 75 });
const CHILLI = emoji("1f336-fe0f");
const HERB = emoji("1f33f");
const LEMON = emoji("1f34b");
const GARLIC = emoji("1f9c4");
const BLOSSOM = emoji("1f33c", { saturation: 1.3 });
const TEA_FLOWER = emoji("1f338", { hue: 78, saturation: 1.1, brightness: 1.16 });
const CUP = drawn("cup", "#eef1ec");
const PIG = emoji("1f416");
const BELLY = drawn("slices", "#d9705f");
const CINNAMON = drawn("slices", "#c08a55");
const LEAF_ROLL = drawn("leafRoll", "#5f9450");
const PEANUT_WORM = drawn("driedStick", "#cfa377");
const ROOT = drawn("driedStick", "#7d5474");
const BEE = emoji("1f41d");
const WHITE_MUSHROOM = drawn("mushroom", "#efdfc0");
/** Drawn, as the emoji of a mushroom is a poisonous one. */
const LIM_MUSHROOM = drawn("mushroom", "#8a3d1c");
const CORDYCEPS = drawn("driedStick", "#e08a2c");
const ROOSTER = emoji("1f413");
const SIM = emoji("1fad0");

function dress(
  hero: Thing,
  piece: Thing,
  friend: Thing,
  support: SupportName,
  backdrop: Dressing["backdrop"],
): Dressing {
  return { hero, piece, friend, support, backdrop };
}

/** The dressing of each demonstration product, by handle. */
export const DRESSINGS: Readonly<Record<string, Dressing>> = {
  "trung-vit-bien-dong-rui": dress(EGG, EGG, emoji("1f986"), "nest", "bay"),
  "trung-vit-bien-muoi-dong-rui": dress(SALTED_EGG, SALTED_EGG, emoji("1f35a"), "basket", "bay"),
  "vit-bien-lam-sach-dong-rui": dress(emoji("1f986"), emoji("1f986"), HERB, "ice", "bay"),
  "ba-kich-kho-ba-che": dress(drawn("pouch", "#6d4470", HERB), ROOT, HERB, "tray", "hills"),
  "ruou-ba-kich-ba-che": dress(drawn("flask", "#7b3f6b", HERB), ROOT, HERB, "cloth", "hills"),
  "ruou-nam-lim-xanh": dress(drawn("flask", "#9a4a22", HERB), LIM_MUSHROOM, HERB, "board", "hills"),
  "tra-hoa-vang-ba-che": dress(
    drawn("tin", "#0c5a52", TEA_FLOWER),
    TEA_FLOWER,
    CUP,
    "tray",
    "hills",
  ),
  "tra-hoa-vang-quy-hoa": dress(
    drawn("tin", "#c98a12", TEA_FLOWER),
    TEA_FLOWER,
    CUP,
    "cloth",
    "hills",
  ),
  "la-tra-hoa-vang-tui-loc": dress(drawn("pouch", "#4f8a4c", "1f343"), HERB, CUP, "board", "hills"),
  "nuoc-mam-cai-rong": dress(drawn("bottle", "#a84f16", FISH), FISH, CHILLI, "board", "bay"),
  "nuoc-mam-sa-sung-cai-rong": dress(
    drawn("bottle", "#c07622", "1f41a"),
    PEANUT_WORM,
    GARLIC,
    "tray",
    "bay",
  ),
  "mam-tom-cai-rong": dress(drawn("jar", "#8d5a70", PRAWN), PRAWN, LEMON, "plate", "bay"),
  "nuoc-mam-newstar": dress(drawn("bottle", "#8f3a14", "1f420"), FISH, GARLIC, "leaf", "bay"),
  "sa-sung-an-lien": dress(drawn("pouch", "#c7402d", "1f41a"), PEANUT_WORM, CHILLI, "plate", "bay"),
  "sa-sung-kho-van-don": dress(PEANUT_WORM, PEANUT_WORM, emoji("1f41a"), "tray", "bay"),
  "ruoc-hau-bavabi": dress(drawn("jar", "#b8854c", OYSTER), OYSTER, emoji("1f35a"), "board", "bay"),
  "ruoc-tom-bavabi": dress(drawn("jar", "#e08a5a", PRAWN), PRAWN, emoji("1f35a"), "leaf", "bay"),
  "ruoc-ca-thu-bavabi": dress(drawn("jar", "#d8b27a", FISH), FISH, emoji("1f35a"), "plate", "bay"),
  "cha-muc-ha-long": dress(
    drawn("patty", "#dfa047"),
    drawn("patty", "#dfa047"),
    SQUID,
    "leaf",
    "bay",
  ),
  "cha-muc-cap-dong": dress(
    drawn("patty", "#e6b566"),
    drawn("patty", "#e6b566"),
    SQUID,
    "ice",
    "bay",
  ),
  "cha-ca-ha-long": dress(
    drawn("patty", "#d38c3d"),
    drawn("patty", "#d38c3d"),
    FISH,
    "plate",
    "bay",
  ),
  "ga-tien-yen": dress(ROOSTER, ROOSTER, HERB, "basket", "hills"),
  "ga-tien-yen-u-muoi": dress(emoji("1f357"), emoji("1f357"), emoji("1f9c2"), "leaf", "hills"),
  "mien-dong-binh-lieu": dress(
    drawn("noodles", "#b9a88d"),
    drawn("noodles", "#b9a88d"),
    emoji("1f35c"),
    "tray",
    "hills",
  ),
  "bot-dong-rieng-binh-lieu": dress(
    drawn("pouch", "#c98a12", "1f33e"),
    emoji("1fada"),
    emoji("1f33e"),
    "cloth",
    "hills",
  ),
  "mat-ong-binh-lieu": dress(emoji("1f36f"), emoji("1f36f"), BEE, "cloth", "hills"),
  "dau-so-binh-lieu": dress(
    drawn("bottle", "#d6a92c", BLOSSOM),
    emoji("1f330"),
    BLOSSOM,
    "cloth",
    "hills",
  ),
  "dong-trung-ha-thao-vietcor": dress(
    drawn("jar", "#d9822b", HERB),
    CORDYCEPS,
    HERB,
    "board",
    "hills",
  ),
  "ruou-dong-trung-vietcor": dress(
    drawn("flask", "#cf7f24", HERB),
    CORDYCEPS,
    HERB,
    "cloth",
    "hills",
  ),
  "thit-lon-huong": dress(BELLY, BELLY, HERB, "board", "hills"),
  "gio-lua-lon-huong": dress(LEAF_ROLL, LEAF_ROLL, PIG, "board", "hills"),
  "nuoc-khoang-quang-hanh-500": dress(
    drawn("bottle", "#8cc4de", "1f4a7"),
    emoji("1f4a7"),
    emoji("1f9ca"),
    "plate",
    "hills",
  ),
  "nuoc-chanh-muoi-quang-hanh": dress(
    drawn("bottle", "#c9d26a", LEMON),
    LEMON,
    emoji("1f9c2"),
    "ice",
    "hills",
  ),
  "ngoc-trai-akoya": dress(
    drawn("pearls", "#f4ebe6"),
    drawn("pearls", "#f4ebe6"),
    OYSTER,
    "cloth",
    "bay",
  ),
  "hoa-tai-ngoc-trai": dress(OYSTER, drawn("pearls", "#f2e3df"), emoji("1f381"), "plate", "bay"),
  "hau-sua-van-don": dress(OYSTER, OYSTER, LEMON, "ice", "bay"),
  "hau-song-van-don": dress(OYSTER, OYSTER, LEMON, "basket", "bay"),
  "nam-kim-cham-long-hai": dress(WHITE_MUSHROOM, WHITE_MUSHROOM, HERB, "basket", "hills"),
  "nam-dui-ga-long-hai": dress(
    drawn("mushroom", "#b78f63"),
    drawn("mushroom", "#b78f63"),
    GARLIC,
    "tray",
    "hills",
  ),
  "ruou-sim-quy-chuan": dress(drawn("flask", "#6a2f63", SIM), SIM, emoji("1f33a"), "tray", "hills"),
  "cu-cai-kho-dam-ha": dress(
    drawn("pouch", "#c98a12", emoji("1f955", { saturation: 0.3, brightness: 1.2 })),
    drawn("driedStick", "#d9b271"),
    CHILLI,
    "tray",
    "hills",
  ),
  "muc-ong-kho-co-to": dress(DRIED_SQUID, DRIED_SQUID, CHILLI, "tray", "bay"),
  "muc-mot-nang-co-to": dress(SQUID, SQUID, LEMON, "ice", "bay"),
  "ca-duoi-kho-co-to": dress(RAY, RAY, CHILLI, "board", "bay"),
  "be-be-boc-non": dress(PRAWN, PRAWN, LEMON, "ice", "bay"),
  "na-dai-dong-trieu": dress(
    drawn("custardApple", "#9dbb5c"),
    drawn("custardApple", "#9dbb5c"),
    HERB,
    "basket",
    "hills",
  ),
  "nem-chua-quang-yen": dress(
    drawn("leafRoll", "#78a452"),
    drawn("leafRoll", "#78a452"),
    CHILLI,
    "plate",
    "bay",
  ),
  "oi-le-hoanh-bo": dress(emoji("1f350"), emoji("1f350"), HERB, "basket", "hills"),
  "dua-luoi-hoanh-bo": dress(emoji("1f348"), emoji("1f348"), HERB, "tray", "hills"),
  "khau-nhuc-tien-yen": dress(
    drawn("slices", "#a4532e"),
    drawn("slices", "#a4532e"),
    emoji("1f35a"),
    "plate",
    "hills",
  ),
  "banh-gat-gu-tien-yen": dress(
    drawn("noodles", "#efe6d2"),
    drawn("noodles", "#efe6d2"),
    CHILLI,
    "leaf",
    "hills",
  ),
  "binh-gom-dong-trieu": dress(
    drawn("vase", "#dfe4d8"),
    drawn("vase", "#dfe4d8"),
    emoji("1fab7"),
    "board",
    "hills",
  ),
  "am-chen-gom-dong-trieu": dress(
    emoji("1fad6", { saturation: 0.62, brightness: 0.8 }),
    CUP,
    CUP,
    "cloth",
    "hills",
  ),
  "mai-vang-yen-tu": dress(emoji("1fab4"), TEA_FLOWER, TEA_FLOWER, "board", "hills"),
  "homestay-nha-dat-binh-lieu": dress(
    emoji("1f3e1"),
    emoji("1f33e"),
    emoji("1f3ee"),
    "cloth",
    "hills",
  ),
  "mat-ong-vang-danh": dress(emoji("1f36f"), emoji("1f36f"), BEE, "tray", "hills"),
  "phan-hoa-vang-danh": dress(
    drawn("jar", "#e2ac32", "1f33b"),
    emoji("1f33b"),
    BEE,
    "board",
    "hills",
  ),
  "gio-cha-mong-cai": dress(CINNAMON, CINNAMON, HERB, "plate", "bay"),
  "lon-mong-cai-ba-chi": dress(BELLY, BELLY, PIG, "ice", "hills"),
  "dua-cai-dam-ha": dress(
    drawn("jar", "#a9b04a", "1f96c"),
    emoji("1f96c"),
    CHILLI,
    "tray",
    "hills",
  ),
};
