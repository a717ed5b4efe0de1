/**
 * Jest's environment for all tests: the realm of the process itself. Each file of tests has its modules anew, as always; but what is
 * compiled of them is kept for the next file of the same process, with what V8 has learnt of it. In a realm of its own each file had
 * Univer, zod and Jest itself compiled and warmed up again, and looked every global up in a slow way.
 *
 * Jest has no setting for this. It compiles in whatever context the environment names, by `compileFunction` of node:vm, which is
 * therefore told here what to do for a context that is none.
 */
const hooks = require("node:async_hooks");
const vm = require("node:vm");
const { ModernFakeTimers } = require("@jest/fake-timers");
const { ModuleMocker } = require("jest-mock");

/** Stands for the context to compile in. */
const HERE = {};

/** Of each file, what was compiled of it last, and of which text. */
const compiledOf = new Map();

const compileFunction = vm.compileFunction;
vm.compileFunction = (text, parameters, options) => {
  if (options?.parsingContext !== HERE) return compileFunction(text, parameters, options);
  const { filename } = options;
  const known = compiledOf.get(filename);
  if (known?.text === text) return known.compiled;
  const compiled = compileFunction(text, parameters, { filename });
  compiledOf.set(filename, { text, compiled });
  return compiled;
};

/** Jest makes one for each file of tests and never lets go of it; each is asked at every promise. */
const storages = new Set();
hooks.AsyncLocalStorage = class AsyncLocalStorage extends hooks.AsyncLocalStorage {
  constructor() {
    super();
    storages.add(this);
  }
};

/** Puts an object back as its properties were. */
function putBack(object, before) {
  for (const key of Reflect.ownKeys(object)) {
    if (!Object.hasOwn(before, key)) Reflect.deleteProperty(object, key);
  }
  for (const key of Reflect.ownKeys(before)) {
    const now = Object.getOwnPropertyDescriptor(object, key);
    const { value, get, configurable, writable } = before[key];
    const same = now !== undefined && Object.is(now.value, value) && now.get === get;
    if (!same && (configurable || writable)) Object.defineProperty(object, key, before[key]);
  }
}

/** What the language brings, as it was before any test: Array, Array.prototype, Math and the like; `Error` has settings of Jest's. */
const language = new Map();
for (const name of Object.getOwnPropertyNames(globalThis)) {
  const { value } = Object.getOwnPropertyDescriptor(globalThis, name);
  const parts = typeof value === "function" ? [value, value.prototype] : [value];
  if (!/^[A-Z]/.test(name)) continue;
  for (const part of parts.filter((one) => Object(one) === one && one !== Error)) {
    language.set(part, Object.getOwnPropertyDescriptors(part));
  }
}

module.exports = class OneRealm {
  global = globalThis;
  /** The older kind, which no test uses. */
  fakeTimers = null;

  constructor({ projectConfig: config }) {
    // Jest puts its console here, and watches over `process.exit`; a test may put anything.
    this.globalsBefore = Object.getOwnPropertyDescriptors(globalThis);
    this.environmentBefore = { ...process.env };
    this.exitBefore = process.exit;
    this.listenersBefore = new Set(process.eventNames().flatMap((event) => process.rawListeners(event)));
    this.context = HERE;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimersModern = new ModernFakeTimers({ config, global: globalThis });
  }

  async setup() {}

  /** What a file of tests left in the realm is taken out of it, and cannot be met by the next. */
  async teardown() {
    this.fakeTimersModern.dispose();
    this.context = null;
    process.exit = this.exitBefore;
    for (const name of Object.keys(process.env)) {
      if (!Object.hasOwn(this.environmentBefore, name)) delete process.env[name];
    }
    Object.assign(process.env, this.environmentBefore);
    for (const event of process.eventNames()) {
      for (const listener of process.rawListeners(event)) {
        if (!this.listenersBefore.has(listener)) process.removeListener(event, listener);
      }
    }
    putBack(globalThis, this.globalsBefore);
    language.forEach((before, object) => putBack(object, before));
    storages.forEach((storage) => storage.disable());
    storages.clear();
  }

  exportConditions() {
    return ["node", "node-addons"];
  }

  getVmContext() {
    return this.context;
  }
};
