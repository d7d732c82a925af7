/** How goods must travel; services have nothing to be packed. */
export type PackedClass = "ambient" | "fragile" | "chilled" | "frozen";

export interface PackingStep {
  /** What to do, as an instruction. */
  step: string;
  /** What happens otherwise. */
  why: string;
}

export interface PackingRecipe {
  /** What the carrier must see on the parcel. */
  mark: string;
  name: string;
  steps: readonly PackingStep[];
}

/**
 * How to pack by class of storage. The reasons are those for which parcels of fresh and fragile goods come
 * back: knocks on the way, warmth of the vehicle's floor, moisture, and days in a store room over a Sunday.
 * 0–4 °C and −18 °C are what chilled and frozen food is commonly kept at; what a product's own label says
 * goes before it.
 */
export const PACKING_RECIPES: Readonly<Record<PackedClass, PackingRecipe>> = {
  frozen: {
    mark: "HÀNG ĐÔNG LẠNH · GIỮ −18 °C",
    name: "Hàng đông lạnh",
    steps: [
      {
        step: "Cấp đông tới lõi, −18 °C trở xuống, rồi mới đóng.",
        why: "Hàng chưa đông tới lõi tan ngay trên xe.",
      },
      {
        step: "Dùng hộp xốp dày, xếp hàng khít nhau, lấp kín chỗ trống.",
        why: "Chỗ trống chứa không khí ấm, làm tan hàng từ góc hộp.",
      },
      {
        step: "Đặt đá gel đã đông cứng hoặc đá khô ở trên cùng; có đá khô thì chừa lỗ thoát khí.",
        why: "Hơi lạnh đi xuống. Đá khô bay hơi thành khí, hộp kín có thể bung.",
      },
      {
        step: "Gửi trong buổi sáng, không gửi trước ngày nghỉ.",
        why: "Hàng nằm kho qua Chủ nhật thì không bên nào giữ được lạnh.",
      },
    ],
  },
  chilled: {
    mark: "HÀNG TƯƠI · GIỮ 0–4 °C",
    name: "Hàng giữ mát",
    steps: [
      {
        step: "Làm lạnh hàng xuống 0–4 °C trước khi đóng.",
        why: "Đá gel chỉ giữ được lạnh, không kịp làm lạnh hàng còn ấm.",
      },
      {
        step: "Bọc hàng hai lớp túi kín nước.",
        why: "Nước ngưng thấm ra làm rách nhãn và ướt hàng khác.",
      },
      {
        step: "Đặt đá gel cả trên lẫn dưới trong hộp xốp, dán kín nắp.",
        why: "Đáy hộp nhận nhiệt từ sàn xe, nắp hở thì mất lạnh trong vài giờ.",
      },
      {
        step: "Gửi trong buổi sáng, không gửi trước ngày nghỉ.",
        why: "Hàng tươi nằm kho qua Chủ nhật là hỏng.",
      },
    ],
  },
  fragile: {
    mark: "HÀNG DỄ VỠ · NHẸ TAY",
    name: "Hàng dễ vỡ",
    steps: [
      {
        step: "Cho từng món vào ngăn hoặc lớp giấy riêng, không để chạm nhau.",
        why: "Phần lớn hàng vỡ vì món này va vào món kia.",
      },
      {
        step: "Chèn kín mọi phía, lắc thùng không nghe tiếng.",
        why: "Khi thùng rơi, lớp chèn chịu lực thay cho hàng.",
      },
      {
        step: "Dùng thùng 5 lớp, dán dấu dễ vỡ ở hai mặt.",
        why: "Thùng mỏng bẹp khi xếp chồng; một mặt thì người bốc xếp có thể không thấy.",
      },
      {
        step: "Chụp ảnh hàng trước khi dán thùng.",
        why: "Ảnh là căn cứ khi phải hỏi bên vận chuyển.",
      },
    ],
  },
  ambient: {
    mark: "GIỮ KHÔ RÁO",
    name: "Hàng khô, để thường",
    steps: [
      {
        step: "Để hàng trong túi kín, nhãn và hạn dùng quay ra ngoài.",
        why: "Hơi ẩm làm mốc hàng khô; người nhận đọc được hạn mà không phải mở túi.",
      },
      {
        step: "Chèn giấy cho hàng không xê dịch trong thùng.",
        why: "Hàng lăn trong thùng làm móp bao bì, người nhận không muốn nhận.",
      },
      {
        step: "Dán kín hai mặt thùng, dán phiếu ở mặt to nhất.",
        why: "Bưu cục quét mã một lần, không phải xoay thùng.",
      },
    ],
  },
};

/** From what asks for most care to what asks for least; a parcel is packed as its most delicate goods. */
const BY_CARE = ["frozen", "chilled", "fragile", "ambient"] as const satisfies PackedClass[];

/** The classes among those given, the most delicate first, each once; what is no class of goods is left out. */
export function packedClasses(classes: readonly string[]): PackedClass[] {
  return BY_CARE.filter((one) => classes.includes(one));
}
