// jsdom has no CSS.escape; the ids of the format need no escape.
Object.assign(globalThis, {CSS: {escape: (id: string) => id}})
