import { z } from "zod";

// The requests of Office.js as they cross the wire (found by reading @microsoft/office-js 1.1.110: the bodies that
// ClientRequest.buildRequestMessageBody makes and ClientRequestContext.processRequestExecutorResponseMessage reads).

export enum ObjectPathType {
  Root = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  ReferenceId = 6,
  NullObject = 7,
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).nullish(),
  /** For each argument that is an object the id of its object path, otherwise null; nested like the arguments. */
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

const queryInfo = z.object({
  Select: z.array(z.string()).nullish(),
  Expand: z.array(z.string()).nullish(),
  Top: z.number().nullish(),
  Skip: z.number().nullish(),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.enum(ObjectPathType),
  Name: z.string().nullish(),
  ParentObjectPathId: z.number().nullish(),
  ArgumentInfo: argumentInfo.nullish(),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.enum(ActionType),
  Name: z.string().nullish(),
  ObjectPathId: z.number().nullish(),
  ArgumentInfo: argumentInfo.nullish(),
  QueryInfo: queryInfo.nullish(),
});

export const requestBody = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export const bridgeMessage = z.object({
  id: z.number(),
  type: z.number(),
  message: z.object({
    url: z.string(),
    body: z.union([z.string(), requestBody]).nullish(),
  }),
});

export type RequestBody = z.infer<typeof requestBody>;
export type Action = z.infer<typeof action>;
export type ObjectPath = z.infer<typeof objectPath>;
export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type QueryInfo = z.infer<typeof queryInfo>;

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  /** The trace actions that were reached. */
  TraceIds?: number[];
  Error?: {
    Code: string;
    Message: string;
    Location: string;
    ActionIndex: number;
    HttpStatusCode: number;
  };
}
