import type { openData as vietnamese } from "../vi/open-data";

/** What the catalogue of open data says, in English. */
export const openData: typeof vietnamese = {
  title: "Open data of Chợ Làng",
  text: "Sales through the market and published figures of e-commerce, for machines.",
  publisher: "Chợ Làng",
  dataset: {
    sales: {
      title: "Goods delivered through Chợ Làng",
      text: "Value of the goods of delivered orders by month; by commune, product group and star until the province releases tables of its own. Figures of too few sellers are told together with others. Of real orders it has the months that the province has released, without orders and fees.",
    },
    releases: {
      title: "The province's online retail, as the province releases it",
      text: "The last version of each period, every version that was public, and the calendar of releases: the estimate with its interval, what of it is known, how many returns came, the shares, and the SHA-256 of the inputs and of the outputs.",
    },
    official: {
      title: "E-commerce in retail by published figures",
      text: "Every published figure with its source, day and status, the shares worked out from them, and the targets. Add ?as_of=YYYY-MM-DD for what was known on that day.",
    },
  },
};
