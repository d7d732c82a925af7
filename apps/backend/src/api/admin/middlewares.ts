import type { MiddlewareRoute } from "@medusajs/framework/http";
import { ObservationInput } from "../../official-statistics/observation-input";
import { validateBody } from "../validate-body";
import { ReadMessages } from "../read-messages";
import { validateQuery } from "../validate-query";
import { ListMarketActs } from "./acts/validators";
import {
  CheckDocument,
  ListApplications,
  MarkRequirement,
  ReturnApplication,
  ReviewIdentity,
} from "./applications/validators";
import { DeclineBankChange, ListBankChanges } from "./bank-changes/validators";
import { AcceptClaim, DeclineClaim, ListClaims } from "./certificate-claims/validators";
import { CertificateInput, ListCertificates, WithdrawCertificate } from "./certificates/validators";
import { DeclineChange, ListChanges } from "./listing-changes/validators";
import { DecideComplaint, ListComplaints } from "./complaints/validators";
import { feedOnly, noticeOnly } from "./notifications/feed-only";
import { aloneOnOrder } from "./orders/alone-on-order";
import { refuseForeignChange } from "./orders/refuse-foreign-change";
import { refuseGatewayOrder } from "./gateway-payments/refuse-gateway-order";
import { EndRefund, ListOrderPayments, RefundOrder } from "./gateway-payments/validators";
import { ListObservations, ObservationsFile } from "./official-statistics/validators";
import { ListMessages } from "./outbox/validators";
import { ListHeldCash } from "./remittances/validators";
import { ComputeRelease, ListReleases, ScheduleRelease } from "./statistics-releases/validators";
import { ReturnsFile } from "./frame-returns/validators";
import { FrameFile, LONG_FILE } from "./frame-sellers/validators";
import { tellOfPriceLists } from "./price-lists/tell-of-price-lists";
import { ListProduct } from "./products/[id]/listing/validators";
import { SetListingPolicy } from "./sellers/[id]/listing-policy/validators";
import {
  ListOddReturns,
  ListReturns,
  RemindSeller,
  ReviewReturn,
} from "./monthly-returns/validators";
import { AddPerson, ChangePerson, NewPassword } from "./province-people/validators";
import { ListReviews, RemoveReview } from "./reviews/validators";
import { SaveRequirement } from "./requirements/validators";
import {
  CreateMember,
  CreateSeller,
  TakeOffSale,
  ListSellers,
  UpdateSeller,
} from "./sellers/validators";

export const adminMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/notifications", methods: ["GET"], middlewares: [feedOnly] },
  { matcher: "/admin/notifications/:id", methods: ["GET"], middlewares: [noticeOnly] },
  ...["/admin/payments*", "/admin/payment-collections*"].map((matcher) => ({
    matcher,
    methods: ["POST" as const, "DELETE" as const],
    middlewares: [refuseGatewayOrder],
  })),
  ...["order-edits", "returns", "claims", "exchanges", "draft-orders"].map((kind) => ({
    matcher: `/admin/${kind}*`,
    methods: ["POST" as const, "DELETE" as const],
    middlewares: [refuseForeignChange],
  })),
  {
    matcher: "/admin/price-lists*",
    methods: ["POST", "DELETE"],
    middlewares: [tellOfPriceLists],
  },
  {
    matcher: "/admin/gateway-payments/orders",
    methods: ["GET"],
    middlewares: [validateQuery(ListOrderPayments)],
  },
  {
    matcher: "/admin/gateway-payments/orders/:id/refunds",
    methods: ["POST"],
    middlewares: [validateBody(RefundOrder)],
  },
  {
    matcher: "/admin/gateway-payments/refunds/:id/end",
    methods: ["POST"],
    middlewares: [validateBody(EndRefund)],
  },
  { matcher: "/admin/remittances", methods: ["GET"], middlewares: [validateQuery(ListHeldCash)] },
  { matcher: "/admin/complaints", methods: ["GET"], middlewares: [validateQuery(ListComplaints)] },
  {
    matcher: "/admin/complaints/:id/messages",
    methods: ["GET"],
    middlewares: [validateQuery(ReadMessages)],
  },
  {
    matcher: "/admin/complaints/:id/decide",
    methods: ["POST"],
    middlewares: [validateBody(DecideComplaint)],
  },
  { matcher: "/admin/orders/:id*", methods: ["POST", "DELETE"], middlewares: [aloneOnOrder] },
  { matcher: "/admin/sellers", methods: ["GET"], middlewares: [validateQuery(ListSellers)] },
  { matcher: "/admin/sellers", methods: ["POST"], middlewares: [validateBody(CreateSeller)] },
  { matcher: "/admin/sellers/:id", methods: ["POST"], middlewares: [validateBody(UpdateSeller)] },
  {
    matcher: "/admin/sellers/:id/suspend",
    methods: ["POST"],
    middlewares: [validateBody(TakeOffSale)],
  },
  {
    matcher: "/admin/sellers/:id/close",
    methods: ["POST"],
    middlewares: [validateBody(TakeOffSale)],
  },
  {
    matcher: "/admin/applications",
    methods: ["GET"],
    middlewares: [validateQuery(ListApplications)],
  },
  {
    matcher: "/admin/requirements*",
    methods: ["POST"],
    middlewares: [validateBody(SaveRequirement)],
  },
  {
    matcher: "/admin/sellers/:id/return",
    methods: ["POST"],
    middlewares: [validateBody(ReturnApplication)],
  },
  {
    matcher: "/admin/sellers/:id/identity",
    methods: ["POST"],
    middlewares: [validateBody(ReviewIdentity)],
  },
  {
    matcher: "/admin/sellers/:id/documents/:document_id",
    methods: ["POST"],
    middlewares: [validateBody(CheckDocument)],
  },
  {
    matcher: "/admin/sellers/:id/requirements/:requirement_id",
    methods: ["POST"],
    middlewares: [validateBody(MarkRequirement)],
  },
  {
    matcher: "/admin/sellers/:id/members",
    methods: ["POST"],
    middlewares: [validateBody(CreateMember)],
  },
  {
    matcher: "/admin/certificates",
    methods: ["GET"],
    middlewares: [validateQuery(ListCertificates)],
  },
  {
    matcher: "/admin/certificates",
    methods: ["POST"],
    middlewares: [validateBody(CertificateInput)],
  },
  {
    matcher: "/admin/certificates/:id",
    methods: ["POST"],
    middlewares: [validateBody(CertificateInput)],
  },
  {
    matcher: "/admin/certificates/:id/withdraw",
    methods: ["POST"],
    middlewares: [validateBody(WithdrawCertificate)],
  },
  {
    matcher: "/admin/certificate-claims",
    methods: ["GET"],
    middlewares: [validateQuery(ListClaims)],
  },
  {
    matcher: "/admin/certificate-claims/:id/accept",
    methods: ["POST"],
    middlewares: [validateBody(AcceptClaim)],
  },
  {
    matcher: "/admin/certificate-claims/:id/decline",
    methods: ["POST"],
    middlewares: [validateBody(DeclineClaim)],
  },
  {
    matcher: "/admin/bank-changes",
    methods: ["GET"],
    middlewares: [validateQuery(ListBankChanges)],
  },
  {
    matcher: "/admin/bank-changes/:id/decline",
    methods: ["POST"],
    middlewares: [validateBody(DeclineBankChange)],
  },
  {
    matcher: "/admin/listing-changes",
    methods: ["GET"],
    middlewares: [validateQuery(ListChanges)],
  },
  {
    matcher: "/admin/listing-changes/:id/decline",
    methods: ["POST"],
    middlewares: [validateBody(DeclineChange)],
  },
  {
    matcher: "/admin/sellers/:id/listing-policy",
    methods: ["POST"],
    middlewares: [validateBody(SetListingPolicy)],
  },
  {
    matcher: "/admin/monthly-returns",
    methods: ["GET"],
    middlewares: [validateQuery(ListReturns)],
  },
  {
    matcher: "/admin/monthly-returns/:month/odd",
    methods: ["GET"],
    middlewares: [validateQuery(ListOddReturns)],
  },
  {
    matcher: "/admin/monthly-returns/:month/reviews",
    methods: ["POST"],
    middlewares: [validateBody(ReviewReturn)],
  },
  {
    matcher: "/admin/monthly-returns/:month/reminders",
    methods: ["POST"],
    middlewares: [validateBody(RemindSeller)],
  },
  { matcher: "/admin/reviews", methods: ["GET"], middlewares: [validateQuery(ListReviews)] },
  {
    matcher: "/admin/reviews/:id/remove",
    methods: ["POST"],
    middlewares: [validateBody(RemoveReview)],
  },
  { matcher: "/admin/acts", methods: ["GET"], middlewares: [validateQuery(ListMarketActs)] },
  { matcher: "/admin/outbox", methods: ["GET"], middlewares: [validateQuery(ListMessages)] },
  {
    matcher: "/admin/products/:id/listing",
    methods: ["POST"],
    middlewares: [validateBody(ListProduct)],
  },
  {
    matcher: "/admin/official-statistics",
    methods: ["GET"],
    middlewares: [validateQuery(ListObservations)],
  },
  {
    matcher: "/admin/official-statistics",
    methods: ["POST"],
    middlewares: [validateBody(ObservationInput)],
  },
  {
    matcher: "/admin/official-statistics/csv",
    methods: ["POST"],
    middlewares: [validateBody(ObservationsFile)],
  },
  { matcher: "/admin/province-people", methods: ["POST"], middlewares: [validateBody(AddPerson)] },
  {
    matcher: "/admin/province-people/:id",
    methods: ["POST"],
    middlewares: [validateBody(ChangePerson)],
  },
  {
    matcher: "/admin/province-people/:id/password",
    methods: ["POST"],
    middlewares: [validateBody(NewPassword)],
  },
  {
    matcher: "/admin/statistics-releases",
    methods: ["GET"],
    middlewares: [validateQuery(ListReleases)],
  },
  {
    matcher: "/admin/statistics-releases",
    methods: ["POST"],
    middlewares: [validateBody(ComputeRelease)],
  },
  {
    matcher: "/admin/statistics-releases/:id/schedule",
    methods: ["POST"],
    middlewares: [validateBody(ScheduleRelease)],
  },
  {
    matcher: "/admin/frame-sellers",
    methods: ["POST"],
    bodyParser: LONG_FILE,
    middlewares: [validateBody(FrameFile)],
  },
  {
    matcher: "/admin/frame-returns",
    methods: ["POST"],
    bodyParser: LONG_FILE,
    middlewares: [validateBody(ReturnsFile)],
  },
];
