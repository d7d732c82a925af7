/** What the catalogue of open data says, in Vietnamese. */
export const openData = {
  title: "Dữ liệu mở của Chợ Làng",
  text: "Số liệu bán hàng qua chợ và số liệu thương mại điện tử đã công bố, cho máy đọc.",
  publisher: "Chợ Làng",
  dataset: {
    sales: {
      title: "Hàng đã giao qua Chợ Làng",
      text: "Giá trị hàng của đơn đã giao, theo tháng; theo xã, nhóm sản phẩm và hạng sao cho tới khi tỉnh công bố bảng của mình. Số của quá ít người bán được gộp với số khác. Đơn thật thì chỉ có tiền hàng của các tháng tỉnh đã công bố.",
    },
    releases: {
      title: "Bán lẻ trực tuyến của tỉnh, số liệu tỉnh công bố",
      text: "Bản mới nhất của mỗi kỳ, mọi bản từng công bố và lịch công bố: ước lượng kèm khoảng tin cậy, phần đã biết, số báo cáo nhận được, tỷ trọng, và mã kiểm tra SHA-256 của đầu vào và kết quả.",
    },
    official: {
      title: "Thương mại điện tử trong bán lẻ, theo số liệu đã công bố",
      text: "Mọi số liệu đã công bố kèm nguồn, ngày và trạng thái, tỷ trọng tính từ đó và các mục tiêu. Thêm ?as_of=YYYY-MM-DD để lấy như đã biết trong ngày đó.",
    },
  },
};
