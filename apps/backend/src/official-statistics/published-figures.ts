import type { Source } from "@cho-lang/retail-statistics/observation";
import type { NewObservation } from "./new-observation";

const SEVEN_MONTHS: Source = {
  name: "Cục Thống kê, theo VietnamPlus",
  address:
    "https://www.vietnamplus.vn/nguoi-dan-manh-tay-chi-tieu-gan-4-trieu-ty-dong-trong-7-thang-qua-post1054031.vnp",
};
const EIGHT_MONTHS: Source = {
  name: "Cục Thống kê, theo Thời báo Tài chính Việt Nam",
  address:
    "https://thoibaotaichinhvietnam.vn/8-thang-tong-ban-le-hang-hoa-va-doanh-thu-dich-vu-tieu-dung-dat-4579-nghin-ty-dong-182751.html",
};
const TEN_MONTHS: Source = {
  name: "Cục Thống kê, theo Thời báo Tài chính Việt Nam",
  address:
    "https://thoibaotaichinhvietnam.vn/10-thang-tong-muc-ban-le-hang-hoa-va-doanh-thu-dich-vu-tieu-dung-tang-93-186435.html",
};
const ELEVEN_MONTHS: Source = {
  name: "Cục Thống kê, theo Thời báo Tài chính Việt Nam",
  address:
    "https://thoibaotaichinhvietnam.vn/thi-truong-ban-le-dich-vu-tieu-dung-tiep-tuc-khoi-sac-uoc-tang-91-trong-11-thang-188251.html",
};
const WHOLE_YEAR: Source = {
  name: "Cục Thống kê, theo VnEconomy",
  address:
    "https://vneconomy.vn/tong-muc-ban-le-hang-hoa-va-doanh-thu-dich-vu-tieu-dung-nam-2025-can-moc-hon-7-trieu-ty-dong.htm",
};
const DOMESTIC_MARKET: Source = {
  name: "Bộ Công Thương, Báo cáo thị trường nội địa 2026, theo VnExpress",
  address:
    "https://vnexpress.net/thuong-mai-dien-tu-viet-du-bao-dat-70-ty-usd-vao-nam-2030-5002862.html",
};

function estimate(
  series: NewObservation["series"],
  period: string,
  value: string,
  published_on: string,
  source: Source,
): NewObservation {
  return { series, period, value, status: "estimate", published_on, source };
}

/**
 * The national figures that come with the market, each as its source gives it; the day is that of the
 * page that can be read. The sources call all of them estimates ("ước đạt").
 */
export const PUBLISHED_FIGURES: readonly NewObservation[] = [
  estimate("vn-retail-goods-services", "2025-07", "576.4", "2025-08-06", SEVEN_MONTHS),
  estimate("vn-retail-goods-services", "2025-01/2025-07", "3993.4", "2025-08-06", SEVEN_MONTHS),
  estimate("vn-retail-goods", "2025-01/2025-07", "3049.6", "2025-08-06", SEVEN_MONTHS),
  estimate("vn-retail-goods-services", "2025-08", "588.2", "2025-09-06", EIGHT_MONTHS),
  estimate("vn-retail-goods-services", "2025-01/2025-08", "4579.0", "2025-09-06", EIGHT_MONTHS),
  estimate("vn-retail-goods", "2025-01/2025-08", "3495.8", "2025-09-06", EIGHT_MONTHS),
  estimate("vn-retail-goods-services", "2025-10", "598.4", "2025-11-06", TEN_MONTHS),
  estimate("vn-retail-goods-services", "2025-01/2025-10", "5772.9", "2025-11-06", TEN_MONTHS),
  estimate("vn-retail-goods", "2025-01/2025-10", "4400.1", "2025-11-06", TEN_MONTHS),
  estimate("vn-retail-goods-services", "2025-11", "601.2", "2025-12-06", ELEVEN_MONTHS),
  estimate("vn-retail-goods-services", "2025-01/2025-11", "6377.7", "2025-12-06", ELEVEN_MONTHS),
  estimate("vn-retail-goods", "2025-01/2025-11", "4859.0", "2025-12-06", ELEVEN_MONTHS),
  estimate("vn-retail-goods-services", "2025-12", "627.8", "2026-01-06", WHOLE_YEAR),
  estimate("vn-retail-goods-services", "2025-Q4", "1833.6", "2026-01-06", WHOLE_YEAR),
  estimate("vn-retail-goods-services", "2025", "7008.9", "2026-01-06", WHOLE_YEAR),
  estimate("vn-ecommerce", "2025", "32", "2026-01-08", DOMESTIC_MARKET),
  estimate("vn-ecommerce-share-goods-services", "2025", "12", "2026-01-08", DOMESTIC_MARKET),
];
