import type { JobTools } from "../shared/useJob";

/** Starts a job that ends with a sentence on what was done; the plan is read again after it. */
export type Act = (job: (tools: JobTools) => Promise<string>) => void;
