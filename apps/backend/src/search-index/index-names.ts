/** Index of the products on the shelves; the name is part of `POST /store/search`. */
export const PRODUCT_INDEX = "product";

/** Index of the active sellers. */
export const SELLER_INDEX = "seller";

/** Whoever writes documents that it has just read holds this lock. */
export const WRITE_LOCK = "search:documents";

/** Documents read and written together. */
export const DOCUMENT_BATCH = 500;
