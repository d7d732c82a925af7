/** What the panel says of the parcels of an order, in English. */
export const parcelWords = {
  parcels: {
    title: "Parcels",
    name: "Parcel {{number}}, collects {{amount}}",
    sent: "On its way, sent {{at}}",
    arrived: "Delivered {{at}}",
    photo: "See its photo",
  },
};
