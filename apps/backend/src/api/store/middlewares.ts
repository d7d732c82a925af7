import {
  configureStoreSearch,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http";
import { MarketError } from "../../errors/market-error";
import { PRODUCT_INDEX } from "../../search-index/index-names";
import { validateBody } from "../validate-body";
import { ReadMessages } from "../read-messages";
import { validateQuery } from "../validate-query";
import { WriteMessage } from "../write-message";
import { requireAccount } from "./account/account-of";
import { OpenSession, SaveAddress, SayConsent, SendAccountCode } from "./account/validators";
import { DeclareAge } from "./age-declarations/validators";
import { AskAlcohol } from "./alcohol/validators";
import {
  AddBasketLine,
  JoinBasket,
  OpenCardPage,
  PayBasketInCash,
  PlaceBasket,
  SetBasketLine,
} from "./baskets/validators";
import {
  AppealComplaint,
  ChangeAddress,
  CutOwnLine,
  OpenOrderLink,
  TrackOrder,
  WriteComplaint,
  WriteReview,
} from "./orders/validators";
import { SendProofCode } from "./phone-codes/validators";
import { ProvePhone } from "./phone-proofs/validators";
import { limitSearchBody } from "./search/limit-search-body";
import { showCardFields } from "./search/show-card-fields";

/** The store API of this market; everything else under /store is Medusa's and stays shut. */
const OPEN =
  /^\/store\/(account|age-declarations|alcohol|baskets|payments|phone-codes|phone-proofs|search|orders\/track|orders\/[^/]+\/(reviews|parcels|terms|complaints|received|messages|cancel|lines|address))(\/|$)/i;

/**
 * Shuts Medusa's own store routes: a cart made there would know neither the basket nor the locks under
 * which goods are promised only once, and several of them show a guest's order, address and all, to
 * whoever has its id. A list of what is open cannot forget a route that a later Medusa adds.
 */
function shutUnlessOurs(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const [path = ""] = req.originalUrl.split("?");
  next(OPEN.test(path) ? undefined : new MarketError("not_found"));
}

export const storeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store*", middlewares: [shutUnlessOurs] },
  { matcher: "/store/account*", middlewares: [requireAccount] },
  {
    matcher: "/store/account/codes",
    methods: ["POST"],
    middlewares: [validateBody(SendAccountCode)],
  },
  {
    matcher: "/store/account/sessions",
    methods: ["POST"],
    middlewares: [validateBody(OpenSession)],
  },
  {
    matcher: "/store/account/addresses",
    methods: ["POST"],
    middlewares: [validateBody(SaveAddress)],
  },
  {
    matcher: "/store/account/addresses/:id",
    methods: ["POST"],
    middlewares: [validateBody(SaveAddress)],
  },
  {
    matcher: "/store/account/consents",
    methods: ["POST"],
    middlewares: [validateBody(SayConsent)],
  },
  {
    matcher: "/store/age-declarations",
    methods: ["POST"],
    middlewares: [validateBody(DeclareAge)],
  },
  {
    matcher: "/store/alcohol",
    methods: ["GET"],
    middlewares: [validateQuery(AskAlcohol)],
  },
  {
    matcher: "/store/search*",
    middlewares: [
      limitSearchBody,
      showCardFields,
      configureStoreSearch({ allowed_indexes: { [PRODUCT_INDEX]: true } }),
    ],
  },
  {
    matcher: "/store/baskets/:id/lines",
    methods: ["POST"],
    middlewares: [validateBody(AddBasketLine)],
  },
  {
    matcher: "/store/baskets/:id/lines/:variant_id",
    methods: ["POST"],
    middlewares: [validateBody(SetBasketLine)],
  },
  {
    matcher: "/store/baskets/:id/join",
    methods: ["POST"],
    middlewares: [validateBody(JoinBasket)],
  },
  {
    matcher: "/store/baskets/:id/place",
    methods: ["POST"],
    middlewares: [validateBody(PlaceBasket)],
  },
  {
    matcher: "/store/baskets/:id/payment/cash",
    methods: ["POST"],
    middlewares: [validateBody(PayBasketInCash)],
  },
  {
    matcher: "/store/baskets/:id/payment/card",
    methods: ["POST"],
    middlewares: [validateBody(OpenCardPage)],
  },
  {
    matcher: "/store/phone-codes",
    methods: ["POST"],
    middlewares: [validateBody(SendProofCode)],
  },
  {
    matcher: "/store/phone-proofs",
    methods: ["POST"],
    middlewares: [validateBody(ProvePhone)],
  },
  {
    matcher: "/store/orders/track",
    methods: ["POST"],
    middlewares: [validateBody(TrackOrder)],
  },
  {
    matcher: "/store/orders/track/link",
    methods: ["POST"],
    middlewares: [validateBody(OpenOrderLink)],
  },
  {
    matcher: "/store/orders/:id/reviews/:product",
    methods: ["POST"],
    middlewares: [validateBody(WriteReview)],
  },
  {
    matcher: "/store/orders/:id/reviews/:product/photos",
    methods: ["POST"],
    // The route itself reads the file, never more of it than a photo may have.
    bodyParser: false,
    middlewares: [],
  },
  {
    matcher: "/store/orders/:id/address",
    methods: ["POST"],
    middlewares: [validateBody(ChangeAddress)],
  },
  {
    matcher: "/store/orders/:id/lines/:line/cut",
    methods: ["POST"],
    middlewares: [validateBody(CutOwnLine)],
  },
  {
    matcher: "/store/orders/:id/messages",
    methods: ["GET"],
    middlewares: [validateQuery(ReadMessages)],
  },
  {
    matcher: "/store/orders/:id/messages",
    methods: ["POST"],
    middlewares: [validateBody(WriteMessage)],
  },
  {
    matcher: "/store/orders/:id/complaints/:line",
    methods: ["POST"],
    middlewares: [validateBody(WriteComplaint)],
  },
  {
    matcher: "/store/orders/:id/complaints/:line/appeal",
    methods: ["POST"],
    middlewares: [validateBody(AppealComplaint)],
  },
  {
    matcher: "/store/orders/:id/complaints/:line/photos",
    methods: ["POST"],
    // The route itself reads the file, never more of it than a photo may have.
    bodyParser: false,
    middlewares: [],
  },
];
