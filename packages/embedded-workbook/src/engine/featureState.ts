/** Keeps something for each workbook or sheet: it is made the first time it is asked for, and goes when its owner goes. */
export function stateFor<Owner extends object, State>(
  make: (owner: Owner) => State,
): (owner: Owner) => State {
  const known = new WeakMap<Owner, State>();
  return (owner) => {
    const state = known.get(owner) ?? make(owner);
    known.set(owner, state);
    return state;
  };
}
