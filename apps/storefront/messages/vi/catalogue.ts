/** What the catalogue pages say, in Vietnamese. Amounts, days and counts come already formatted. */
export const catalogue = {
  count: (count: number) => `${String(count)} sản phẩm`,
  breadcrumbs: { label: "Bạn đang ở", home: "Chợ Làng" },
  star: {
    label: (stars: number) => `OCOP ${String(stars)} sao`,
  },
  card: {
    from: (price: string) => `từ ${price}`,
    soldOut: "Tạm hết hàng",
  },
  home: {
    title: "Đặc sản OCOP Quảng Ninh, mua tận nơi làm ra",
    heading: "Đặc sản Quảng\u00a0Ninh, mua từ tay người làm ra",
    lead: "Chả mực Hạ Long, miến dong Bình Liêu, trứng vịt biển Đồng Rui: biết ai làm, ở xã nào, và sao OCOP còn hiệu lực đến ngày nào.",
    browse: "Xem sản phẩm",
    howToBuy: "Cách mua",
    facts: [
      {
        heading: "Sao nào cũng có giấy",
        text: "Mỗi ngôi sao dẫn tới quyết định công nhận. Hết hạn là sao tự mất, ngay trong ngày.",
      },
      {
        heading: "Nhận hàng rồi mới trả tiền",
        text: "Không cần tài khoản, không cần thẻ. Phí giao thấy rõ trước khi đặt.",
      },
      {
        heading: "Tiền về đúng người làm",
        text: "Mỗi nhà sản xuất tự đóng gói, tự giao. Một nhà, một đơn, một gói hàng.",
      },
    ],
    groups: "Các nhóm hàng",
    inSeason: (month: number) => `Đang mùa tháng ${String(month)}`,
    inSeasonText: "Những thứ mỗi năm chỉ có một mùa.",
    finest: "Được công nhận cao nhất",
    finestText: "Bốn và năm sao, chứng nhận đang còn hiệu lực.",
    communes: "Từ những xã, phường",
    allCommunes: "Xem cả 54 xã, phường, đặc khu",
    producers: "Những người làm ra",
    allProducers: "Xem tất cả nhà sản xuất",
    all: "Xem tất cả",
    steps: [
      {
        heading: "Chọn hàng",
        text: "Cho vào giỏ từ bao nhiêu nhà sản xuất cũng được; giỏ tự xếp theo từng nhà.",
      },
      {
        heading: "Để lại địa chỉ",
        text: "Tên, số điện thoại và một dòng địa chỉ. Gõ tên xã cũ, chợ tự tìm xã mới.",
      },
      {
        heading: "Nhận và trả tiền",
        text: "Nhà sản xuất gọi xác nhận rồi giao. Bạn trả tiền mặt khi nhận.",
      },
    ],
    empty: {
      heading: "Chợ mới dựng, hàng đang lên kệ",
      text: "Các hợp tác xã và hộ sản xuất đang đưa hàng lên. Trong lúc chờ, mời bạn xem 54 xã, phường, đặc khu của chợ.",
      action: "Xem các xã, phường",
    },
  },
  products: {
    title: "Tất cả sản phẩm",
    lead: "Mọi thứ đang bán trong chợ.",
    description: (count: number) =>
      `${String(count)} đặc sản OCOP Quảng Ninh đang bán trong Chợ Làng, giá và chứng nhận rõ ràng, trả tiền khi nhận hàng.`,
  },
  group: {
    title: (name: string) => `${name} OCOP Quảng Ninh`,
    description: (name: string, count: number) =>
      `${String(count)} sản phẩm nhóm ${name} của Quảng Ninh, mua từ chính nơi làm ra, sao OCOP tra được chứng nhận.`,
    lead: (producers: number) => `Từ ${String(producers)} nhà sản xuất trong tỉnh.`,
    others: "Nhóm khác",
  },
  commune: {
    title: (name: string) => `Đặc sản ${name}`,
    description: (name: string, count: number) =>
      count === 0
        ? `${name}, Quảng Ninh, trong Chợ Làng: hiện chưa có sản phẩm đang bán.`
        : `${String(count)} đặc sản của ${name}, Quảng Ninh, mua từ chính hợp tác xã và hộ làm ra.`,
    formerly: (units: string) => `Trước 1/7/2025: ${units}.`,
    partOf: (name: string) => `một phần ${name}`,
    island: "Xã đảo: hàng gửi đến đây đi bằng tàu.",
    producers: (count: number) => `${String(count)} nhà sản xuất ở đây`,
    all: "Xem các xã, phường khác",
  },
  communes: {
    title: "54 xã, phường, đặc khu",
    lead: "Mỗi xã một sản phẩm. Chọn nơi bạn muốn mua.",
    description: "54 xã, phường và đặc khu của Quảng Ninh, và đặc sản đang bán của từng nơi.",
    withProducts: "Nơi đang có hàng",
    without: "Chưa có hàng trong chợ",
    none: "Chưa nơi nào có hàng.",
  },
  producer: {
    description: (name: string, place: string, count: number) =>
      `${name}, ${place}, Quảng Ninh: ${String(count)} sản phẩm đang bán trong Chợ Làng.`,
    kinds: {
      cooperative: "Hợp tác xã",
      cooperative_group: "Tổ hợp tác",
      household: "Hộ kinh doanh",
      farm: "Trang trại",
      enterprise: "Doanh nghiệp",
    },
    illustrative: "Nhà sản xuất minh họa, không có thật",
    all: "Xem các nhà sản xuất khác",
  },
  producers: {
    title: "Nhà sản xuất",
    lead: "Hợp tác xã, hộ và doanh nghiệp làm ra những món trong chợ.",
    description:
      "Hợp tác xã, tổ hợp tác, hộ và doanh nghiệp OCOP Quảng Ninh đang bán trong Chợ Làng.",
    none: "Chưa có nhà sản xuất nào trong chợ.",
  },
  emptyList: {
    heading: "Ở đây chưa có hàng",
    text: "Khi có nhà sản xuất đưa hàng lên, hàng sẽ hiện ngay tại đây.",
    action: "Xem tất cả sản phẩm",
    toHome: "Về trang đầu",
  },
  product: {
    description: (title: string, seller: string, place: string) =>
      `${title} của ${seller}, ${place}, Quảng Ninh. Giá, chứng nhận OCOP và phí giao rõ ràng, trả tiền khi nhận hàng.`,
    gallery: "Ảnh sản phẩm",
    toPicture: (index: number) => `Ảnh ${String(index)}`,
    demonstrationPicture: "Ảnh ghép minh họa",
    unit: { kg: (price: string) => `${price}/kg`, l: (price: string) => `${price}/lít` },
    soldOut: "Món này tạm hết hàng",
    soldOutText: "Nhà sản xuất chưa có đợt mới. Mời bạn xem món khác của họ.",
    soldOutAction: "Xem hàng của nhà này",
    promises: ["Trả tiền mặt khi nhận hàng", "Nhà sản xuất gọi xác nhận trước khi giao"],
    about: "Về món này",
    facts: "Bảo quản và mùa vụ",
    group: "Nhóm OCOP",
    storage: "Bảo quản",
    storages: {
      ambient: "Nơi khô ráo, thoáng mát",
      fragile: "Nơi khô ráo, thoáng mát; hàng dễ vỡ, dễ dập",
      chilled: "Ngăn mát tủ lạnh, 0 đến 5 °C",
      frozen: "Ngăn đông tủ lạnh, −18 °C",
      service: "Dịch vụ, không giao hàng",
    },
    shelfLife: "Hạn dùng",
    days: (count: number) => `${String(count)} ngày kể từ ngày đóng gói`,
    months: (count: number) => `${String(count)} tháng kể từ ngày đóng gói`,
    season: "Mùa",
    allYear: "Quanh năm",
    seasonMonths: (text: string) => `Tháng ${text}`,
    delivery: "Phí giao hàng",
    deliveryText: (seller: string) => `${seller} tự gửi hàng, tính một phí cho cả đơn của nhà này.`,
    zone: "Giao đến",
    fee: "Phí",
    zones: {
      same_commune: (commune: string) => `Trong ${commune}`,
      province: "Nơi khác trong Quảng Ninh",
      island: "Xã đảo (Cô Tô, Cái Chiên, Vĩnh Thực)",
      elsewhere: "Tỉnh, thành khác",
    },
    free: "Miễn phí",
    freeFrom: (amount: string) => `Miễn phí khi mua từ ${amount} của nhà này, trừ xã đảo.`,
    neverFree: "Nhà này không miễn phí giao theo giá trị đơn.",
    producer: "Người làm ra",
    related: "Xem thêm",
  },
  certificate: {
    heading: "Chứng nhận OCOP",
    inForce: (stars: number) => `Đang có ${String(stars)} sao OCOP.`,
    expired: (day: string) => `Chứng nhận đã hết hạn ngày ${day}. Món này hiện không có sao OCOP.`,
    withdrawn: (day: string) =>
      `Chứng nhận đã bị thu hồi từ ngày ${day}. Món này hiện không có sao OCOP.`,
    notYet: (day: string) =>
      `Chứng nhận có hiệu lực từ ngày ${day}. Đến lúc đó món này mới có sao.`,
    none: "Món này chưa được công nhận sao OCOP.",
    number: "Số quyết định",
    decisionDate: "Ngày quyết định",
    body: "Cơ quan công nhận",
    level: { district: "cấp huyện", province: "cấp tỉnh", ministry: "cấp bộ" },
    issuedOn: "Có hiệu lực từ",
    expiresOn: "Đến hết ngày",
    withdrawnOn: "Thu hồi từ",
    stars: "Hạng",
    starsValue: (stars: number) => `${String(stars)} sao`,
    kind: "Hình thức",
    kinds: { new: "Cấp mới", renewal: "Cấp lại", upgrade: "Nâng hạng" },
    state: {
      draft: "Bản nháp",
      in_force: "Còn hiệu lực",
      expiring: "Sắp hết hạn",
      expired: "Đã hết hạn",
      withdrawn: "Đã thu hồi",
      not_yet: "Chưa có hiệu lực",
    },
    daysLeft: (count: number) =>
      count === 0 ? "Hôm nay là ngày cuối" : `Còn ${String(count)} ngày`,
    lookUp: "Xem chứng nhận",
    demonstration: "Chứng nhận minh họa, không có giá trị thật.",
    page: {
      title: (number: string) => `Chứng nhận ${number}`,
      description: (number: string) =>
        `Chứng nhận OCOP số ${number}: sản phẩm được công nhận, hạng sao, cơ quan công nhận, ngày hết hạn và tình trạng hôm nay.`,
      today: (day: string) => `Tình trạng ngày ${day}`,
      product: "Sản phẩm",
      history: "Các lần công nhận của sản phẩm này",
      onlyOne: "Đây là lần công nhận duy nhất.",
    },
    index: {
      title: "Tra chứng nhận OCOP",
      lead: "Mọi quyết định công nhận của hàng trong chợ, và tình trạng của từng quyết định hôm nay.",
      description:
        "Tra chứng nhận OCOP của sản phẩm Quảng Ninh: số quyết định, hạng sao, ngày hết hạn, tình trạng hôm nay.",
      none: "Chưa có chứng nhận nào trong chợ.",
      until: "Đến hết ngày",
    },
  },
};
