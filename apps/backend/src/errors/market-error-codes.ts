/** One entry of the closed set of errors that a client of the market's API can meet. */
interface MarketErrorEntry {
  /** HTTP status. */
  status: number;
  /** For the person, in Vietnamese. */
  vi: string;
  /** For the person, in English. */
  en: string;
}

/**
 * Every error code of the market's own API, with its status and texts. Texts never carry SQL, a stack
 * or somebody else's id; what differs from case to case goes into the error's `details`.
 */
export const MARKET_ERRORS = {
  /** A field is missing or malformed; `details.fields` names each one. */
  invalid_input: {
    status: 400,
    vi: "Thông tin gửi lên chưa đúng. Vui lòng kiểm tra lại.",
    en: "Some of the information is not right. Please check it.",
  },
  /** Nobody is logged in, or the log-in has ended. */
  unauthorized: {
    status: 401,
    vi: "Bạn cần đăng nhập để tiếp tục.",
    en: "Please log in to go on.",
  },
  /** A one-time code that is wrong, used up, too late or was sent to nobody: all look the same. */
  wrong_code: {
    status: 401,
    vi: "Mã chưa đúng hoặc đã hết hạn. Xin kiểm tra lại, hoặc nhận mã mới.",
    en: "The code is wrong or has ended. Please check it, or ask for a new one.",
  },
  /** A code is asked for, and neither the shop nor its owner has a number that receives messages. */
  no_phone: {
    status: 409,
    vi: "Gian hàng chưa có số di động để nhận mã. Hãy liên hệ ban quản lý chợ.",
    en: "The shop has no mobile number for a code. Please contact the market's office.",
  },
  /** The link of an invitation was used, withdrawn, is older than a week or meant for another phone. */
  invitation_not_found: {
    status: 404,
    vi: "Lời mời này không còn dùng được. Xin người mời gửi lời mời mới.",
    en: "This invitation can no longer be used. Please ask for a new one.",
  },
  /** Logged in, but this account may not do it. */
  forbidden: {
    status: 403,
    vi: "Tài khoản này không được phép làm việc đó.",
    en: "This account may not do that.",
  },
  /** The seller is suspended or closed. */
  seller_suspended: {
    status: 403,
    vi: "Gian hàng đang tạm dừng. Hãy liên hệ ban quản lý chợ.",
    en: "The shop is suspended. Please contact the market's office.",
  },
  /** Nothing there, or not for this caller: the two look the same. */
  not_found: {
    status: 404,
    vi: "Không tìm thấy.",
    en: "Not found.",
  },
  basket_not_found: {
    status: 404,
    vi: "Không tìm thấy giỏ hàng này.",
    en: "This basket does not exist.",
  },
  basket_empty: {
    status: 409,
    vi: "Giỏ hàng đang trống.",
    en: "The basket is empty.",
  },
  /** Lines of a basket that is being placed or was placed cannot change. */
  basket_placed: {
    status: 409,
    vi: "Giỏ hàng này đã đặt. Hãy mở giỏ mới để mua thêm.",
    en: "This basket has been ordered. Open a new one to buy more.",
  },
  /** More than can be had; `details.lines` tells what is left of each. */
  out_of_stock: {
    status: 409,
    vi: "Không còn đủ hàng. Chưa có gì được đặt.",
    en: "There is not enough left. Nothing has been ordered.",
  },
  /** Not on sale: unpublished, its seller suspended, or without a paper that its set needs. */
  not_for_sale: {
    status: 409,
    vi: "Sản phẩm này hiện không bán.",
    en: "This product is not on sale at the moment.",
  },
  /** Alcohol is shown and sold only to who has declared her age. */
  age_undeclared: {
    status: 403,
    vi: "Rượu chỉ bán cho người đủ 18 tuổi. Bạn hãy khai tuổi trước.",
    en: "Alcohol is sold only to people of 18 and over. Please declare your age first.",
  },
  /** Whoever declares her age is not of age. */
  under_age: {
    status: 403,
    vi: "Luật không cho bán rượu cho người chưa đủ 18 tuổi. Các hàng khác ở chợ bạn vẫn mua được.",
    en: "The law lets nobody under 18 buy alcohol. Everything else on the market is yours to buy.",
  },
  /** A parcel would hold alcohol and something else; `details.lines` names the lines that are alcohol. */
  alcohol_apart: {
    status: 409,
    vi: "Rượu phải đi thành kiện riêng. Hãy giao rượu một kiện, hàng khác một kiện.",
    en: "Alcohol leaves in a parcel of its own. Please send it in one parcel and the other goods in another.",
  },
  /** The total is no longer what the shopper saw; `details.total_vnd` is the new one. */
  total_changed: {
    status: 409,
    vi: "Tổng tiền vừa thay đổi. Vui lòng xem lại trước khi đặt.",
    en: "The total has changed. Please check it before you order.",
  },
  /** Not every seller of the basket takes transfers, or one would get more than a transfer may be. */
  transfer_unavailable: {
    status: 409,
    vi: "Giỏ hàng này chưa trả được bằng chuyển khoản. Vui lòng chọn cách trả tiền khác.",
    en: "This basket cannot be paid by bank transfer. Please choose another way of paying.",
  },
  /** The buyer pays by transfer and the money is not there yet. */
  awaiting_transfer: {
    status: 409,
    vi: "Đơn này đang chờ người mua chuyển khoản. Ghi nhận đã nhận tiền rồi mới xác nhận đơn.",
    en: "This order still waits for its buyer's transfer. Note the money as received first.",
  },
  /** Kept only for who agreed to it; `details.purpose` names what. */
  consent_needed: {
    status: 409,
    vi: "Chợ chỉ giữ điều này khi bạn đã đồng ý. Hãy chọn đồng ý ở mục Quyền riêng tư trước.",
    en: "The market keeps this only once you have agreed to it. Please agree on the privacy page first.",
  },
  /** More than an account keeps; `details.most` tells how many. */
  too_many_addresses: {
    status: 409,
    vi: "Tài khoản đã có đủ địa chỉ. Hãy xoá bớt một địa chỉ rồi thêm.",
    en: "The account keeps no more addresses. Please delete one first.",
  },
  /** Goods that this phone number ordered in cash were not taken too often in the last twelve months. */
  cash_refused_before: {
    status: 409,
    vi: "Với số điện thoại này, vài đơn trả tiền mặt gần đây chưa giao được, nên lần này chợ chưa nhận trả tiền mặt khi nhận hàng. Bạn vẫn mua được: hãy chọn chuyển khoản, thẻ hoặc ví, hoặc gọi người bán. Chưa có gì được đặt.",
    en: "Some recent cash orders of this phone number could not be delivered, so cash on delivery is not offered this time. You can still buy: please choose a bank transfer, a card or a wallet, or call the seller. Nothing has been ordered.",
  },
  /**
   * First the phone is proven. `details.reason`: in cash `first_order` or `large_order`; of orders that nobody has paid
   * `open_orders`, `unpaid_baskets` or `many_pieces`, then with the `lines` as for `too_much_unpaid`.
   */
  phone_code_needed: {
    status: 409,
    vi: "Để đặt như vậy, lần này bạn cần xác nhận số điện thoại bằng mã gửi đến số ấy. Chưa có gì được đặt.",
    en: "To order like this, this time please confirm your phone number with the code sent to it. Nothing has been ordered.",
  },
  /**
   * `details.sellers` names who takes no cash, or not so much for one order: then with her `ceiling_vnd`; `alcohol`
   * where the law forbids it.
   */
  cash_not_taken: {
    status: 409,
    vi: "Có nhà sản xuất không nhận tiền mặt khi giao, hoặc không nhận nhiều như vậy; rượu thì không ai được nhận tiền mặt. Vui lòng chọn cách trả tiền khác. Chưa có gì thay đổi.",
    en: "A seller does not take cash on delivery, or not that much; for alcohol nobody may. Please choose another way of paying. Nothing has changed.",
  },
  /** The terms of a seller are not those that the buyer's page showed. */
  terms_changed: {
    status: 409,
    vi: "Điều khoản của nhà sản xuất vừa thay đổi. Chưa có gì được đặt; vui lòng xem lại rồi đặt.",
    en: "A seller's terms have just changed. Nothing has been ordered; please look at them and order again.",
  },
  /** A seller's own setting that would leave some of her orders without any way of being paid. */
  no_way_to_pay: {
    status: 409,
    vi: "Như vậy sẽ có đơn mà người mua không trả được bằng cách nào. Hãy nhận chuyển khoản, hoặc nhận tiền mặt cho mọi đơn, rồi đổi lại.",
    en: "Buyers could then not pay for some orders at all. Please take transfers, or cash for every order, and try again.",
  },
  /** The card or wallet that was chosen is not offered, or not at present. */
  payment_unavailable: {
    status: 409,
    vi: "Cách trả tiền này hiện chưa dùng được. Vui lòng chọn cách khác.",
    en: "This way of paying is not available at the moment. Please choose another one.",
  },
  /** The buyer pays by card or wallet and has not yet. */
  awaiting_payment: {
    status: 409,
    vi: "Đơn này đang chờ người mua thanh toán.",
    en: "This order still waits for its buyer's payment.",
  },
  /** More than is held for the order. */
  refund_too_large: {
    status: 409,
    vi: "Số tiền hoàn lớn hơn số tiền còn giữ của đơn này.",
    en: "That is more than is held for this order.",
  },
  /** Medusa's own payment routes would move money past the rows that hold it. */
  paid_by_gateway: {
    status: 409,
    vi: "Đơn này được trả qua cổng thanh toán. Hãy hoàn tiền ở mục thanh toán của đơn.",
    en: "This order was paid through a payment gateway. Refund it through the order's payment.",
  },
  /** The gateway does not send back what was asked of it, e.g. because it went back there by hand. */
  refund_refused: {
    status: 409,
    vi: "Cổng thanh toán không nhận hoàn khoản này, chưa có đồng nào được trả lại. Hãy kiểm tra ở trang của cổng.",
    en: "The payment gateway does not take this refund, and nothing went back. Please look into it at the gateway.",
  },
  /** Medusa's own edits, returns, claims, exchanges and drafts know nothing of sellers, their goods and their money. */
  changed_by_market: {
    status: 409,
    vi: "Đơn của chợ không sửa ở đây được: tiền và hàng sẽ lệch nhau. Người bán bớt hàng hoặc nhận hoàn ở trang của mình, người mua tự hủy hay khiếu nại, ban quản lý hoàn tiền ở trang Thanh toán.",
    en: "Orders of the market can't be changed here: money and goods would part. Their seller takes goods off or back, their buyer cancels or complains, and refunds are made on the page of payments.",
  },
  /** A step out of order, e.g. delivered before handed over. */
  wrong_status: {
    status: 409,
    vi: "Trạng thái hiện tại không cho phép bước này.",
    en: "The present state does not allow this step.",
  },
  /** Some of the order has arrived, so it can't be called not taken any more. */
  parcels_delivered: {
    status: 409,
    vi: "Một phần của đơn đã giao đến khách. Hãy ghi các kiện còn lại là đã giao, rồi ghi hàng khách không lấy ở mục hoàn hàng.",
    en: "Some parcels of this order have been delivered. Please say of the rest that it was delivered, and take back what the buyer did not keep.",
  },
  /** The buyer can still come for her order; `details.until` is the last day on which she was told to, YYYY-MM-DD. */
  still_to_fetch: {
    status: 409,
    vi: "Khách còn hạn đến lấy hàng. Qua ngày hẹn cuối mới ghi được là khách không đến lấy.",
    en: "The buyer can still come for it. That nobody came can be said once the last day that was told is over.",
  },
  /** Figures are checked by somebody other than who worked them out. */
  same_person: {
    status: 409,
    vi: "Người tính số liệu không tự kiểm tra được. Vui lòng nhờ người khác.",
    en: "Whoever worked the figures out cannot check them. Please ask somebody else.",
  },
  /** So few sellers stand behind a figure that it would tell what one of them sold. */
  gives_seller_away: {
    status: 409,
    vi: "Số liệu này do quá ít nhà bán tạo nên, công bố sẽ lộ doanh số của từng nhà.",
    en: "Too few sellers stand behind this figure: publishing it would tell what one of them sold.",
  },
  /** Something that is asked of who wants to sell is missing; `details.requirements` names it. */
  application_incomplete: {
    status: 409,
    vi: "Hồ sơ còn thiếu những mục được nêu.",
    en: "Something that is asked for is still missing.",
  },
  /** The terms of each sale name a phone at which its seller is reached, so no shop opens without one. */
  seller_phone_missing: {
    status: 409,
    vi: "Hãy ghi số điện thoại công khai của gian hàng trước khi duyệt: điều kiện bán hàng phải nêu số này.",
    en: "Please enter the shop's public phone number before approving it: the terms of sale must name it.",
  },
  /** Somebody who may do everything must stay with every seller. */
  last_owner: {
    status: 409,
    vi: "Gian hàng cần ít nhất một chủ. Hãy mời chủ khác trước.",
    en: "Every shop needs an owner. Please invite another one first.",
  },
  /** Nothing brings some goods alive to the address; `details.lines` names them and says why. */
  not_deliverable: {
    status: 409,
    vi: "Có sản phẩm không giao được tới địa chỉ này. Hãy bỏ ra khỏi giỏ hoặc đổi địa chỉ, các món khác vẫn đặt được.",
    en: "Some goods cannot be brought to this address. Take them out or choose another address; the others can still be ordered.",
  },
  /** Bringing an order to another address costs more than was agreed; `details` has `fee_vnd` and `agreed_vnd`. */
  delivery_costs_more: {
    status: 409,
    vi: "Giao tới địa chỉ mới tốn phí hơn nên đơn này không đổi được. Hãy hủy đơn rồi đặt lại, hoặc nhắn người bán.",
    en: "Bringing it to the new address costs more, so this order can't be changed. Please cancel it and order again, or write to the seller.",
  },
  /** A seller's goods would come another way or later than the page showed. */
  delivery_changed: {
    status: 409,
    vi: "Cách giao hoặc ngày giao vừa thay đổi. Vui lòng xem lại rồi đặt tiếp.",
    en: "The way or the day of delivery has just changed. Please look again before you order.",
  },
  /** The seller has no contract with the carrier, or the market cannot talk to it. */
  carrier_account_needed: {
    status: 409,
    vi: "Gian hàng chưa nối tài khoản GHN. Hãy nối ở mục Giao hàng, hoặc gửi theo cách khác.",
    en: "The shop has no GHN account here. Please add it under delivery, or send the parcel another way.",
  },
  /** The carrier does not take the parcel; `details.why` has its own words. */
  carrier_refused: {
    status: 409,
    vi: "GHN không nhận kiện này.",
    en: "GHN does not take this parcel.",
  },
  /** The carrier does not answer, so nobody knows what became of it; asking again is harmless. */
  carrier_unavailable: {
    status: 503,
    vi: "GHN chưa trả lời. Bấm lại là an toàn, không tạo hai đơn.",
    en: "GHN does not answer. Please try again; it makes nothing twice.",
  },
  /** A value that must be unique is taken; `details.fields` names it. */
  already_exists: {
    status: 409,
    vi: "Giá trị này đã được dùng.",
    en: "This value is already in use.",
  },
  too_many_requests: {
    status: 429,
    vi: "Bạn thử quá nhiều lần. Vui lòng đợi ít phút rồi thử lại.",
    en: "Too many tries. Please wait a few minutes and try again.",
  },
  /** Too much of one kind from one address; `details.retry_after_seconds` tells until when. */
  too_many_from_here: {
    status: 429,
    vi: "Vừa có quá nhiều lượt mua từ mạng này. Vui lòng thử lại sau ít phút, giỏ hàng vẫn còn nguyên.",
    en: "Too much is being bought from this network. Please try again in a few minutes; your basket is kept.",
  },
  /** Orders of this phone number that no seller has confirmed yet; `details.open_orders` counts them. */
  too_many_open_orders: {
    status: 409,
    vi: "Số điện thoại này đang có nhiều đơn chờ nhà sản xuất xác nhận. Vui lòng đợi xác nhận rồi đặt tiếp, giỏ hàng vẫn còn nguyên.",
    en: "Many orders of this phone number still wait for their sellers. Please wait for them; your basket is kept.",
  },
  /** Baskets of this number or network that wait for their money; `details.unpaid_baskets` counts them. */
  too_many_unpaid_baskets: {
    status: 409,
    vi: "Số điện thoại này hoặc mạng bạn đang dùng có nhiều đơn chưa trả tiền. Bạn trả tiền các đơn ấy, hoặc đợi chúng hết hạn, rồi đặt tiếp; giỏ hàng vẫn còn nguyên.",
    en: "Many orders of this phone number or from your network are not paid yet. Please pay them, or wait until they end; your basket is kept.",
  },
  /** More than an unpaid order may keep from others; `details.lines` names the packs and how many pieces can be taken. */
  too_much_unpaid: {
    status: 409,
    vi: "Để người khác cũng mua được, mỗi lần chỉ giữ được một phần số hàng còn lại khi chưa trả tiền. Bạn giảm số lượng rồi đặt; trả tiền xong hoặc được xác nhận thì đặt thêm được.",
    en: "So that others can buy too, only a part of what is left can be kept before it is paid. Please order fewer; once that order is paid or confirmed you can order more.",
  },
  /** More work is waiting than can be done in time; trying again is harmless. */
  busy: {
    status: 503,
    vi: "Chợ đang rất đông. Vui lòng thử lại sau ít giây, giỏ hàng vẫn còn nguyên.",
    en: "The market is very busy. Please try again in a moment; your basket is kept.",
  },
  internal: {
    status: 500,
    vi: "Có lỗi ở phía chợ. Vui lòng thử lại sau.",
    en: "Something went wrong on our side. Please try again later.",
  },
} as const satisfies Record<string, MarketErrorEntry>;

export type MarketErrorCode = keyof typeof MARKET_ERRORS;
