import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../validate-body";
import { validateQuery } from "../validate-query";
import { ListActs } from "./acts/validators";
import { SaveApplication, SubmitApplication } from "./application/validators";
import { AskBankChange, SendBankCode } from "./bank-account/validators";
import { carrierMiddlewares } from "./carrier-account/carrier-middlewares";
import { SetCash } from "./cash/validators";
import { deliveryMiddlewares } from "./delivery/delivery-middlewares";
import { SendClaim } from "./certificate-claims/validators";
import { AddDocument } from "./documents/validators";
import { BeginDraft, SaveDraft } from "./drafts/validators";
import { PrintEvidence } from "./evidence-pack/validators";
import {
  CutOrder,
  ListSellerOrders,
  NoteCarrier,
  PayBack,
  RefuseOrder,
  ReturnFromOrder,
  SendParcel,
} from "./orders/validators";
import { ProveOwnMail, SendOwnMailCode } from "./own-mail/validators";
import { PrintPapers } from "./papers/validators";
import { ChangePerson, InvitePerson } from "./people/validators";
import { WriteProducts } from "./product-file/validators";
import { AddPack, ChangePacks, ChangeProduct, ListProducts } from "./products/validators";
import { requireRight } from "./require-right";
import { requireSellerScope } from "./require-seller-scope";
import { RemittanceFile } from "./remittances/validators";
import { FileReturn, SaveReturnDraft } from "./returns/validators";
import { complaintMiddlewares } from "./complaints/complaint-middlewares";
import { messageMiddlewares } from "./messages/message-middlewares";
import { AnswerReview, ReportReview } from "./reviews/validators";
import { WaitingPage } from "./waiting-page";
import { SendFile } from "./send-file";
import { PauseSending } from "./sending-pause/validators";
import { SwitchSeller } from "./switch/validators";
import { transferMiddlewares } from "./transfers/transfer-middlewares";

export const sellerMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/seller",
    middlewares: [
      // Nobody is turned away here, so that the refusal has the market's own form a line below.
      authenticate("seller", "bearer", { allowUnauthenticated: true, requireMfa: true }),
      requireSellerScope,
    ],
  },
  { matcher: "/seller/orders*", middlewares: [requireRight("orders")] },
  {
    matcher: "/seller/orders",
    methods: ["GET"],
    middlewares: [validateQuery(ListSellerOrders)],
  },
  {
    matcher: "/seller/orders/:id/cut",
    methods: ["POST"],
    middlewares: [validateBody(CutOrder)],
  },
  {
    matcher: "/seller/orders/:id/refuse",
    methods: ["POST"],
    middlewares: [validateBody(RefuseOrder)],
  },
  {
    matcher: "/seller/orders/:id/returns",
    methods: ["POST"],
    middlewares: [validateBody(ReturnFromOrder)],
  },
  {
    matcher: "/seller/orders/:id/returns/paid-back",
    methods: ["POST"],
    middlewares: [validateBody(PayBack)],
  },
  {
    matcher: "/seller/orders/:id/parcels",
    methods: ["POST"],
    middlewares: [validateBody(SendParcel)],
  },
  {
    matcher: "/seller/orders/:id/parcels/:number/carrier",
    methods: ["POST"],
    middlewares: [validateBody(NoteCarrier)],
  },
  {
    matcher: "/seller/orders/:id/parcels/:number/photo",
    methods: ["POST"],
    // The route itself reads the file, never more of it than a photo may have.
    bodyParser: false,
    middlewares: [],
  },
  { matcher: "/seller/sending-pause", middlewares: [requireRight("orders")] },
  {
    matcher: "/seller/sending-pause",
    methods: ["POST"],
    middlewares: [validateBody(PauseSending)],
  },
  { matcher: "/seller/application*", middlewares: [requireRight("settings")] },
  {
    matcher: "/seller/application",
    methods: ["POST"],
    middlewares: [validateBody(SaveApplication)],
  },
  {
    matcher: "/seller/application/submit",
    methods: ["POST"],
    middlewares: [validateBody(SubmitApplication)],
  },
  {
    matcher: "/seller/papers",
    methods: ["GET"],
    middlewares: [requireRight("orders"), validateQuery(PrintPapers)],
  },
  { matcher: "/seller/products*", middlewares: [requireRight("products")] },
  {
    matcher: "/seller/products",
    methods: ["GET"],
    middlewares: [validateQuery(ListProducts)],
  },
  {
    matcher: "/seller/products/:id",
    methods: ["POST"],
    middlewares: [validateBody(ChangeProduct)],
  },
  {
    matcher: "/seller/products/:id/packs",
    methods: ["POST"],
    middlewares: [validateBody(ChangePacks)],
  },
  {
    matcher: "/seller/products/:id/new-pack",
    methods: ["POST"],
    middlewares: [validateBody(AddPack)],
  },
  { matcher: "/seller/drafts*", middlewares: [requireRight("products")] },
  {
    matcher: "/seller/drafts",
    methods: ["POST"],
    middlewares: [validateBody(BeginDraft)],
  },
  {
    matcher: "/seller/drafts/:id",
    methods: ["POST"],
    middlewares: [validateBody(SaveDraft)],
  },
  {
    matcher: "/seller/photos",
    methods: ["POST"],
    // The route itself reads the file, never more of it than a photo may have.
    bodyParser: false,
    middlewares: [requireRight("products"), validateQuery(SendFile)],
  },
  { matcher: "/seller/product-imports*", middlewares: [requireRight("products")] },
  {
    matcher: "/seller/product-imports",
    methods: ["POST"],
    // As with a photo, and as long as a table may be.
    bodyParser: false,
    middlewares: [validateQuery(SendFile)],
  },
  {
    matcher: "/seller/product-file",
    methods: ["GET"],
    middlewares: [requireRight("products"), validateQuery(WriteProducts)],
  },
  {
    matcher: "/seller/documents",
    methods: ["POST"],
    middlewares: [requireRight("settings"), validateBody(AddDocument)],
  },
  { matcher: "/seller/certificates", methods: ["GET"], middlewares: [requireRight("products")] },
  { matcher: "/seller/certificate-claims*", middlewares: [requireRight("products")] },
  {
    matcher: "/seller/certificate-claims",
    methods: ["POST"],
    middlewares: [validateBody(SendClaim)],
  },
  { matcher: "/seller/certificate-photos/:id", middlewares: [requireRight("products")] },
  {
    matcher: "/seller/certificate-photos",
    methods: ["POST"],
    // The route itself reads the file, never more of it than a photo may have.
    bodyParser: false,
    middlewares: [requireRight("products")],
  },
  {
    matcher: "/seller/evidence-pack",
    methods: ["GET"],
    // What a seller earns is in it.
    middlewares: [requireRight("money"), validateQuery(PrintEvidence)],
  },
  ...complaintMiddlewares,
  ...messageMiddlewares,
  { matcher: "/seller/reviews*", middlewares: [requireRight("orders")] },
  {
    matcher: "/seller/reviews",
    methods: ["GET"],
    middlewares: [validateQuery(WaitingPage)],
  },
  {
    matcher: "/seller/reviews/:id/answer",
    methods: ["POST"],
    middlewares: [validateBody(AnswerReview)],
  },
  {
    matcher: "/seller/reviews/:id/report",
    methods: ["POST"],
    middlewares: [validateBody(ReportReview)],
  },
  { matcher: "/seller/bank-account*", middlewares: [requireRight("money")] },
  {
    matcher: "/seller/bank-account/code",
    methods: ["POST"],
    middlewares: [validateBody(SendBankCode)],
  },
  {
    matcher: "/seller/bank-account/changes",
    methods: ["POST"],
    middlewares: [validateBody(AskBankChange)],
  },
  { matcher: "/seller/cash", middlewares: [requireRight("money")] },
  {
    matcher: "/seller/cash",
    methods: ["POST"],
    middlewares: [validateBody(SetCash)],
  },
  ...carrierMiddlewares,
  ...deliveryMiddlewares,
  ...transferMiddlewares,
  { matcher: "/seller/remittances*", middlewares: [requireRight("money")] },
  {
    matcher: "/seller/remittances/file",
    methods: ["POST"],
    // The route itself reads the file, never more of it than a table may have.
    bodyParser: false,
    middlewares: [validateQuery(RemittanceFile)],
  },
  { matcher: "/seller/numbers", methods: ["GET"], middlewares: [requireRight("money")] },
  { matcher: "/seller/returns*", middlewares: [requireRight("money")] },
  {
    matcher: "/seller/returns/:month",
    methods: ["POST"],
    middlewares: [validateBody(FileReturn)],
  },
  {
    matcher: "/seller/returns/:month/draft",
    methods: ["POST"],
    middlewares: [validateBody(SaveReturnDraft)],
  },
  { matcher: "/seller/people*", middlewares: [requireRight("settings")] },
  {
    matcher: "/seller/people/:id",
    methods: ["POST"],
    middlewares: [validateBody(ChangePerson)],
  },
  { matcher: "/seller/invitations*", middlewares: [requireRight("settings")] },
  {
    matcher: "/seller/invitations",
    methods: ["POST"],
    middlewares: [validateBody(InvitePerson)],
  },
  { matcher: "/seller/own-mail*", middlewares: [requireRight("settings")] },
  {
    matcher: "/seller/own-mail/code",
    methods: ["POST"],
    middlewares: [validateBody(SendOwnMailCode)],
  },
  {
    matcher: "/seller/own-mail",
    methods: ["POST"],
    middlewares: [validateBody(ProveOwnMail)],
  },
  {
    matcher: "/seller/acts",
    methods: ["GET"],
    middlewares: [requireRight("settings"), validateQuery(ListActs)],
  },
  {
    matcher: "/seller/switch",
    methods: ["POST"],
    middlewares: [validateBody(SwitchSeller)],
  },
];
