/** Words of the page of official statistics, in Vietnamese. */
export const observationWords = {
  observations: {
    menu: "Số liệu đã công bố",
    title: "Số liệu đã công bố",
    subtitle: "Mỗi lần công bố là một dòng, không sửa và không xóa; số mới đứng cạnh số cũ",
    create: "Ghi một số",
    import: "Nhập tệp CSV",
    recorded: "Đã ghi",
    search: "Tìm theo tên, kỳ, nguồn",
    empty: "Chưa có số liệu nào",
    emptyHint: "Chỉ ghi số có nguồn mà ai cũng đọc được.",
    noMatch: "Không có số liệu nào khớp",
    periodHint: "2025, 2025-Q4, 2025-10 hoặc 2025-01/2025-11",
    valueHint: "Đúng như đã công bố, dấu chấm trước phần lẻ: 1833.6",
    file: "Tệp CSV",
    csv: "Nội dung tệp",
    csvHint:
      "Cột: Chuỗi số liệu, Kỳ, Giá trị, Trạng thái, Ngày công bố, Nguồn, Địa chỉ nguồn, như tệp tải về từ trang thống kê. Sai một ô thì không ghi dòng nào.",
  },
  observation: {
    series: "Chuỗi số liệu",
    period: "Kỳ",
    value: "Giá trị",
    status: "Trạng thái",
    published_on: "Ngày công bố",
    source_name: "Nguồn",
    source_address: "Địa chỉ nguồn",
  },
  observationStatus: {
    estimate: "Ước tính",
    preliminary: "Sơ bộ",
    revised: "Điều chỉnh",
    final: "Chính thức",
  },
};
