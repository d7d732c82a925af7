/**
 * Why alone a review may be taken away, each with the instrument that says so: reviews are shown fully
 * and truly unless they break the law or offend morals (Luật Bảo vệ quyền lợi người tiêu dùng
 * 19/2023/QH15, Điều 39 khoản 3).
 */
export const REMOVAL_REASONS = {
  insult: {
    text: "xúc phạm danh dự, nhân phẩm",
    source: "Bộ luật Dân sự 91/2015/QH13, Điều 34",
  },
  personal_data: {
    text: "để lộ dữ liệu cá nhân của người khác",
    source: "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15",
  },
  unlawful: {
    text: "nội dung pháp luật cấm hoặc trái đạo đức xã hội",
    source: "Luật Bảo vệ quyền lợi người tiêu dùng 19/2023/QH15, Điều 39",
  },
  authority: {
    text: "số văn bản ghi trong hồ sơ của chợ",
    source: "yêu cầu của tòa án hoặc cơ quan nhà nước có thẩm quyền",
  },
} as const;

export type RemovalReason = keyof typeof REMOVAL_REASONS;

export const REMOVAL_CODES = Object.keys(REMOVAL_REASONS) as RemovalReason[];
