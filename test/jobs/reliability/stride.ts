/** Every how many requests a sweep tries: each one with FAULT_SWEEP=all, which takes half an hour; otherwise a sample. */
export const STRIDE = process.env.FAULT_SWEEP === "all" ? 1 : 10;
