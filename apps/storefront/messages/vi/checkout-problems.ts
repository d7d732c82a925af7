/** What can be wrong with the fields of checkout, in Vietnamese. */
export const checkoutProblems = {
  name_missing: "Hãy cho biết tên người nhận.",
  name_long: "Tên dài quá 100 ký tự.",
  phone_missing: "Hãy cho biết số điện thoại.",
  phone_invalid:
    "Số điện thoại chưa đúng. Số di động Việt Nam có 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09.",
  phone_old:
    "Số di động 11 chữ số đã đổi đầu số từ năm 2018, ví dụ 0162 nay là 032. Hãy ghi số mới có 10 chữ số.",
  address_missing: "Hãy cho biết địa chỉ nhận hàng.",
  address_choose: "Hãy chọn xã, phường của bạn trong danh sách.",
  street_missing: "Hãy ghi thêm số nhà, đường hoặc thôn trước tên xã, phường.",
  address_long: "Địa chỉ dài quá 250 ký tự.",
  note_long: "Ghi chú dài quá 500 ký tự.",
  tax_code_missing: "Hãy ghi mã số thuế của đơn vị lấy hoá đơn.",
  tax_code_shape: "Mã số thuế của đơn vị có 10 chữ số, của chi nhánh có 13 chữ số.",
  tax_code_wrong: "Mã số thuế chưa đúng: có chữ số bị sai. Hãy đối chiếu lại từng số.",
  unit_missing: "Hãy ghi tên đơn vị lấy hoá đơn.",
  unit_long: "Tên đơn vị dài quá 200 ký tự.",
  unit_address_long: "Địa chỉ trên hoá đơn dài quá 250 ký tự.",
};
