/** Names the list of suggestions, which the address field points to. */
export const ADDRESS_LIST_ID = "address-danh-sach";
